import type { Values } from '@/lib/forms/values';
import { parse } from 'tldts';

/** Where several domains in one text may be parted. */
const BETWEEN = /[\s,;，；、]+/u;

export interface DomainName {
  /** As it was entered. */
  written: string;
  /** Lower case, half-width, without scheme, path, port and final dot. */
  host: string;
  /** The registrable domain, e.g. `example.com.cn`; null for IP addresses and names without a known ending. */
  registrable: string | null;
  isIp: boolean;
  /** What stands before the registrable domain, e.g. `www`; empty for the domain itself. */
  subdomain: string;
  /** The last label, e.g. `cn`, in ASCII. */
  ending: string;
  /** The public suffix, e.g. `com.cn`. */
  suffix: string;
}

/** Reads a domain or a web address the way the filing reads it; undefined for an empty text. */
export function readDomain(written: string): DomainName | undefined {
  const plain = written.normalize('NFKC').replaceAll('。', '.').trim().toLowerCase();
  const host = plain
    .replace(/^[a-z][a-z0-9+.-]{0,20}:\/\//, '')
    .replace(/[/?#].*$/s, '')
    .replace(/^[^@]{0,200}@/, '')
    .replace(/:\d{0,5}$/, '')
    .replace(/\.+$/, '');
  if (host === '') return undefined;
  const parsed = parse(host.slice(0, 253), { allowPrivateDomains: false, validateHostname: false });
  const labels = host.split('.');
  return {
    written: written.trim(),
    host,
    registrable: parsed.isIp ? null : parsed.domain,
    isIp: parsed.isIp === true,
    subdomain: parsed.subdomain ?? '',
    ending: parsed.isIp || labels.length < 2 ? '' : asciiLabel(labels[labels.length - 1] ?? ''),
    suffix: parsed.publicSuffix ?? '',
  };
}

/** The domains of one website, in the order in which they were entered; texts with several are taken apart. */
export function websiteDomains(values: Values, index: number): DomainName[] {
  return values
    .list('website.domains', index)
    .flatMap((part) => part.split(BETWEEN))
    .flatMap((part) => readDomain(part) ?? []);
}

function asciiLabel(label: string): string {
  if (/^[\x20-\x7e]*$/.test(label)) return label;
  try {
    return new URL(`http://a.${label}`).hostname.slice(2);
  } catch {
    // Not a host name that a browser accepts: compare it as it is written.
    return label;
  }
}
