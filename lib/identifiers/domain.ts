import { parse } from 'tldts';

import data from './data/approved-endings.json';

/** A domain as a person typed it, in Chinese letters or in punycode; the `ascii` forms are for comparing. */
export interface DomainName {
  /** Lower case, without scheme, path and closing dot: `www.例子.中国`. */
  host: string;
  ascii: string;
  /** The part that is registered and filed: `例子.中国`. */
  registrable: string;
  registrableAscii: string;
  /** What stands before it, empty for the registrable domain itself: `www`. */
  subdomain: string;
  /** Under which it is registered: `中国`, `com.cn`. */
  suffix: string;
  /** The top-level ending in punycode: `xn--fiqs8s`, `cn`. */
  ending: string;
  /** Whether the ending is one that exists. */
  knownEnding: boolean;
}

export type DomainReading =
  | { kind: 'domain'; domain: DomainName }
  | { kind: 'ip' }
  /** An ending such as com.cn under which domains are registered, without a name. */
  | { kind: 'suffix' }
  | { kind: 'none' };

const LONGEST = 1000;
/** Second-level endings that the ministry's table has and the public suffix list lacks, such as 公益.cn. */
const SECOND_LEVEL = new Set(data.cnSecondLevel.map(({ suffix }) => toAscii(suffix)));

/** Reads the domain out of a host name or URL; `kind` tells what it is when it is no domain. */
export function readDomain(text: string): DomainReading {
  const given = text.slice(0, LONGEST).normalize('NFKC').trim().replaceAll('。', '.');
  const { hostname: host, isIp, isIcann, publicSuffix } = parse(given);
  if (isIp) return { kind: 'ip' };
  const ascii = toAscii(host ?? '');
  if (!host || !ascii || /^[\d.]+$/.test(ascii) || !isHostName(ascii)) return { kind: 'none' };
  const suffix = suffixOf(host, publicSuffix ?? '');
  if (host === suffix) return host.includes('.') ? { kind: 'suffix' } : { kind: 'none' };
  const before = host.slice(0, -suffix.length - 1).split('.');
  const registrable = `${before.at(-1) ?? ''}.${suffix}`;
  const registrableAscii = toAscii(registrable);
  if (suffix === '' || before.includes('') || !registrableAscii) return { kind: 'none' };
  return {
    kind: 'domain',
    domain: {
      host,
      ascii,
      registrable,
      registrableAscii,
      subdomain: before.slice(0, -1).join('.'),
      suffix,
      ending: ascii.slice(ascii.lastIndexOf('.') + 1),
      knownEnding: isIcann === true,
    },
  };
}

/** Letters, digits and hyphens, no hyphen at an end of a part (RFC 1123): an underscore is for other records. */
function isHostName(ascii: string): boolean {
  return ascii.split('.').every((part) => /^[a-z0-9](?:[a-z0-9-]*[a-z0-9])?$/.test(part));
}

function suffixOf(host: string, publicSuffix: string): string {
  const lastTwo = host.split('.').slice(-2).join('.');
  return SECOND_LEVEL.has(toAscii(lastTwo)) ? lastTwo : publicSuffix;
}

function toAscii(host: string): string | undefined {
  try {
    return new URL(`http://${host}`).hostname.replace(/\.$/, '') || undefined;
  } catch {
    // The URL parser is the judge of what a host name may contain; what it refuses is none.
    return undefined;
  }
}
