import { readDomain, type DomainName } from './domain';
import { error, inspect, quote, warning, type Examination, type Repair } from './inspect';
import { halfWidth, noSpaces } from './repairs';
import type { IdentifierCheck } from './types';

const WAY_OUT = 'Enter the address of the home page without http://, such as www.example.com.';
const source = ['ali-domain-prep-2019', 'huawei-kb-2026'];
const refused = (reason: string) => ({ problems: [error(reason, { source })] });

const withoutScheme: Repair = {
  apply: (value) => value.replace(/^(?:https?:)?\/\//i, ''),
  label: 'Remove http://',
  fault: 'begins with a scheme',
  severity: 'error',
};
const withoutPath: Repair = {
  apply: (value) => value.replace(/[/?#].*$/s, ''),
  label: 'Remove the path',
  fault: 'contains a path',
  severity: 'error',
};
const smallLetters: Repair = {
  apply: (value) => value.toLowerCase(),
  label: 'Use small letters',
  fault: 'contains capital letters',
  severity: 'warning',
};

/**
 * Checks a website homepage URL (网站首页URL).
 * @param filedDomain the domain that the website files, which the URL must belong to; not compared when left out
 */
export function checkHomeUrl(text: string, filedDomain?: string): IdentifierCheck<DomainName> {
  return inspect(text, {
    name: 'homepage URL',
    wayOut: WAY_OUT,
    repairs: [halfWidth, noSpaces, withoutScheme, withoutPath, smallLetters],
    examine: (value) => examine(value, filedDomain),
  });
}

function examine(value: string, filedDomain: string | undefined): Examination<DomainName> {
  if (/[,，;；、|]/.test(value)) {
    return refused(
      `${quote(value)} holds more than one address. Enter one, such as www.example.com.`,
    );
  }
  const reading = readDomain(value);
  if (reading.kind === 'ip') {
    return refused(
      `${quote(value)} is an IP address, and websites without a domain cannot be filed. ${WAY_OUT}`,
    );
  }
  if (reading.kind !== 'domain') {
    return refused(`${quote(value)} has no domain with an ending in it. ${WAY_OUT}`);
  }
  const { domain } = reading;
  if (!domain.knownEnding) {
    return refused(
      `${quote(value)} has the ending ${domain.suffix}, which does not exist. ${WAY_OUT}`,
    );
  }
  const withPort = /:\d+$/.test(value);
  if (withPort) {
    return refused(`${quote(value)} names a port. ${WAY_OUT}`);
  }
  const filed = filedDomain ? readDomain(filedDomain) : undefined;
  const problems = filed?.kind === 'domain' ? compare(value, domain, filed.domain) : [];
  return { problems, facts: domain };
}

function compare(value: string, home: DomainName, filed: DomainName) {
  if (home.registrableAscii !== filed.registrableAscii) {
    const reason = `${quote(value)} belongs to ${home.registrable}, but the website files ${filed.registrable}. Enter ${filed.host} or www.${filed.host}.`;
    return [error(reason, { source })];
  }
  // Below gov.cn the third level may be filed by itself, so the filed host is the measure, not its registrable part.
  const isHome = home.ascii === filed.ascii || home.ascii === `www.${filed.ascii}`;
  const isApex = home.subdomain === '' || home.subdomain === 'www';
  if (isHome || isApex) return [];
  const reason = `${quote(value)} is a sub-domain of ${filed.registrable}, which the website files. Enter ${filed.registrable} or www.${filed.registrable}.`;
  return [home.suffix === 'gov.cn' ? warning(reason, { source }) : error(reason, { source })];
}
