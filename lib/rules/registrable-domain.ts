import { defineRule } from './define-rule';
import { DOMAIN_FIELDS, filedDomains, type DomainName } from './support/domains';
import { hostOf } from './support/hosts';
import { isWebsite, SERVICE_FIELDS } from './support/subject';
import { quote } from './support/text';

export default defineRule({
  id: 'registrable-domain',
  title: 'A domain is entered as it was registered, without www or sub-domain',
  topic: 'domains',
  fields: DOMAIN_FIELDS,
  reads: SERVICE_FIELDS,
  yieldsTo: ['no-ip-only-website'],
  source: ['ali-domain-prep-2019', 'huawei-kb-2026', 'seed-overview'],
  check({ values, report }) {
    for (const { field, index, domains } of filedDomains(values)) {
      // An App files every host that it calls, in the form that is used.
      if (!isWebsite(values, index)) continue;
      const hosted = domains.find((domain) => hostOf(domain) !== undefined);
      if (hosted) {
        report({
          field,
          index,
          severity: 'error',
          message: `${quote(hosted.written)} is a name that ${hostOf(hosted)} gives to its customers: the holder of a filed domain is the entity that files, and this one belongs to somebody else. Register a domain of your own and file that.`,
          source: ['seed-overview'],
        });
        continue;
      }
      const wrong = domains.find((domain) => reasonAgainst(domain) !== undefined);
      if (!wrong) continue;
      const { registrable, written } = wrong;
      report({
        field,
        index,
        severity: 'error',
        message: `${quote(written)} ${reasonAgainst(wrong) ?? ''} ${registrable ? `Enter ${quote(registrable)}.` : 'Enter a domain such as “example.com”.'}`,
        ...(registrable &&
          domains.length === 1 && { fix: { label: `Enter ${registrable}`, value: registrable } }),
      });
    }
  },
});

function reasonAgainst({
  isIp,
  registrable,
  subdomain,
  suffix,
  written,
  host,
}: DomainName): string | undefined {
  if (isIp) return undefined;
  if (!registrable) {
    return 'is not a domain: it has no ending that exists, or a character that domains cannot have.';
  }
  // Bodies below a province or a city have the third level of gov.cn.
  const isGovernment = suffix.endsWith('gov.cn') && !subdomain.includes('.') && subdomain !== 'www';
  if (subdomain !== '' && !isGovernment) {
    return 'is a sub-domain: a filing takes the domain that was registered, and its sub-domains need no filing of their own.';
  }
  return written.toLowerCase() === host
    ? undefined
    : 'is written as a web address or with full-width characters: the field takes the bare domain.';
}
