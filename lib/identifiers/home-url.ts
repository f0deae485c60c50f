import { readDomain, type DomainName } from './domain';
import { error, inspect, quote, warning, type Examination, type Repair } from './inspect';
import { halfWidth, noSpaces } from './repairs';
import type { IdentifierCheck } from './types';
import * as say from './english/home-url';

const source = ['ali-domain-prep-2019', 'huawei-kb-2026'];
const refused = (reason: string) => ({ problems: [error(reason, { source })] });

const withoutScheme: Repair = {
  apply: (value) => value.replace(/^(?:https?:)?\/\//i, ''),
  label: say.removeHttp,
  fault: say.beginsWithAScheme,
  severity: 'error',
};
const withoutPath: Repair = {
  apply: (value) => value.replace(/[/?#].*$/s, ''),
  label: say.removeThePath,
  fault: 'contains a path',
  severity: 'error',
};
const smallLetters: Repair = {
  apply: (value) => value.toLowerCase(),
  label: say.useSmallLetters,
  fault: say.containsCapitalLetters,
  severity: 'warning',
};

/**
 * Checks a website homepage URL (网站首页URL).
 * @param filedDomain the domain that the website files, which the URL must belong to; not compared when left out
 */
export function checkHomeUrl(text: string, filedDomain?: string): IdentifierCheck<DomainName> {
  return inspect(text, {
    name: 'homepage URL',
    wayOut: say.wayOut,
    repairs: [halfWidth, noSpaces, withoutScheme, withoutPath, smallLetters],
    examine: (value) => examine(value, filedDomain),
  });
}

function examine(value: string, filedDomain: string | undefined): Examination<DomainName> {
  if (/[,，;；、|]/.test(value)) {
    return refused(say.holdsMoreThanOneAddress(quote(value)));
  }
  const reading = readDomain(value);
  if (reading.kind === 'ip') {
    return refused(say.isAnIpAddress(quote(value), say.wayOut));
  }
  if (reading.kind !== 'domain') {
    return refused(say.hasNoDomain(quote(value), say.wayOut));
  }
  const { domain } = reading;
  if (!domain.knownEnding) {
    return refused(say.hasTheEnding(quote(value), domain.suffix, say.wayOut));
  }
  const withPort = /:\d+$/.test(value);
  if (withPort) {
    return refused(say.namesAPort(quote(value), say.wayOut));
  }
  const filed = filedDomain ? readDomain(filedDomain) : undefined;
  const problems = filed?.kind === 'domain' ? compare(value, domain, filed.domain) : [];
  return { problems, facts: domain };
}

function compare(value: string, home: DomainName, filed: DomainName) {
  if (home.registrableAscii !== filed.registrableAscii) {
    const reason = say.isOfAnotherDomain(
      quote(value),
      home.registrable,
      filed.registrable,
      filed.host,
    );
    return [error(reason, { source })];
  }
  // Below gov.cn the third level may be filed by itself, so the filed host is the measure, not its registrable part.
  const isHome = home.ascii === filed.ascii || home.ascii === `www.${filed.ascii}`;
  const isApex = home.subdomain === '' || home.subdomain === 'www';
  if (isHome || isApex) return [];
  const reason = say.reason(quote(value), filed.registrable);
  return [home.suffix === 'gov.cn' ? warning(reason, { source }) : error(reason, { source })];
}
