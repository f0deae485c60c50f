import { defineRule } from './define-rule';
import { DOMAIN_FIELDS, filedDomains, type DomainName } from './support/domains';
import { hostOf } from './support/hosts';
import { isWebsite, SERVICE_FIELDS } from './support/subject';
import { quote } from './support/text';
import * as say from './english/registrable-domain';

export default defineRule({
  id: 'registrable-domain',
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
          message: say.isANameThatGives(quote(hosted.written), hostOf(hosted)),
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
        message: say.subdomainOf(
          quote(written),
          reasonAgainst(wrong) ?? '',
          registrable ? quote(registrable) : undefined,
        ),
        ...(registrable &&
          domains.length === 1 && { fix: { label: say.enter(registrable), value: registrable } }),
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
    return say.isNotADomain;
  }
  // Bodies below a province or a city have the third level of gov.cn.
  const isGovernment = suffix.endsWith('gov.cn') && !subdomain.includes('.') && subdomain !== 'www';
  if (subdomain !== '' && !isGovernment) {
    return say.isASubDomain;
  }
  return written.toLowerCase() === host ? undefined : say.isWrittenAsAWeb;
}
