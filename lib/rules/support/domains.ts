import { DOMAIN_FIELDS } from '@/lib/forms';
import type { FieldKey } from '@/lib/forms/types';
import type { Values } from '@/lib/forms/values';
import { readDomain } from '@/lib/identifiers/domain';
import { perValues } from './memo';

/** Where several domains in one text may be parted. */
const BETWEEN = /[\s,;，；、]+/u;
/** The two spellings of .中国 in punycode; a name is registered under both together. */
const TRADITIONAL_CHINA = /xn--fiqz9s$/;
const SIMPLIFIED_CHINA = 'xn--fiqs8s';

export interface DomainName {
  /** As it was entered. */
  written: string;
  /** Lower case, half-width, without scheme, path, port and final dot. */
  host: string;
  /** What is registered and filed, e.g. `example.com.cn`; null for IP addresses and names without a known ending. */
  registrable: string | null;
  isIp: boolean;
  /** Written like a domain, e.g. `example.test`; whether its ending is known is another question. */
  isDomainInForm: boolean;
  /** What stands before it, e.g. `www`; empty for the domain itself. */
  subdomain: string;
  /** The top-level ending in punycode: `cn`, `xn--fiqs8s`. */
  ending: string;
  /** Under which it is registered: `com.cn`. */
  suffix: string;
  /** By which it is compared: the registrable domain in punycode, .中國 as .中国; empty where nothing is registered. */
  identity: string;
}

/** One domain or web address as it was entered. */
function domainName(written: string): DomainName {
  const reading = readDomain(written);
  const name: DomainName = {
    written: written.trim(),
    host: written.trim().normalize('NFKC').toLowerCase(),
    registrable: null,
    isIp: reading.kind === 'ip',
    isDomainInForm: false,
    subdomain: '',
    ending: '',
    suffix: '',
    identity: '',
  };
  if (reading.kind !== 'domain') return name;
  if (!reading.domain.knownEnding) return { ...name, isDomainInForm: true };
  const { host, registrable, subdomain, ending, suffix } = reading.domain;
  const identity = reading.domain.registrableAscii.replace(TRADITIONAL_CHINA, SIMPLIFIED_CHINA);
  return {
    ...name,
    isDomainInForm: true,
    host,
    registrable,
    subdomain,
    ending,
    suffix,
    identity,
  };
}

const domainFields: (values: Values) => Map<string, DomainName[]> = perValues(() => new Map());

/** The domains of one field, in the order in which they were entered; texts with several are taken apart. */
export function domainsIn(values: Values, field: FieldKey, index: number): DomainName[] {
  const known = domainFields(values);
  const place = `${field}#${index}`;
  const list = values.list(field, index);
  const earlier = known.get(place);
  if (earlier) return earlier;
  const domains = list.flatMap(apart).map(domainName);
  known.set(place, domains);
  return domains;
}

/** Several domains in one text taken apart. A blank within a domain (`a b.com`) does not make two. */
function apart(text: string): string[] {
  return text
    .split(/[,;，；、\n\r]+/u)
    .flatMap((part) => {
      const pieces = part.split(BETWEEN).filter((piece) => piece !== '');
      return pieces.every((piece) => /[.。．]/u.test(piece)) ? pieces : [part.trim()];
    })
    .filter((part) => part !== '');
}

/** The domains of one website that differ; what is no domain is not counted. */
export function differentDomains(values: Values, index: number): string[] {
  const byIdentity = new Map(
    websiteDomains(values, index)
      .filter(({ isDomainInForm }) => isDomainInForm)
      .map(({ identity, registrable, host }) => [identity || host, registrable ?? host] as const),
  );
  return [...byIdentity.values()];
}

/** The domains of one website. */
export function websiteDomains(values: Values, index: number): DomainName[] {
  return domainsIn(values, 'website.domains', index);
}

export { DOMAIN_FIELDS };

/** Every occurrence of these fields with its domains. */
export function filedDomains(
  values: Values,
): { field: FieldKey; index: number; domains: DomainName[] }[] {
  return DOMAIN_FIELDS.flatMap((field) =>
    values
      .all(field)
      .map(({ index }) => ({ field, index, domains: domainsIn(values, field, index) })),
  );
}
