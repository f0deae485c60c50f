import { defineRule } from './define-rule';
import { DOMAIN_FIELDS, domainsIn } from './support/domains';
import { isWebsite, SERVICE_FIELDS } from './support/subject';
import { quote } from './support/text';
import * as say from './english/no-ip-only-website';

const FIELDS = [...DOMAIN_FIELDS, 'website.homeUrl'];

export default defineRule({
  id: 'no-ip-only-website',
  topic: 'domains',
  fields: FIELDS,
  reads: SERVICE_FIELDS,
  source: 'seed-basics-2019',
  check({ values, report }) {
    for (const field of FIELDS) {
      for (const { index } of values.all(field)) {
        if (!isWebsite(values, index)) continue;
        const ip = domainsIn(values, field, index).find(({ isIp }) => isIp);
        if (!ip) continue;
        report({
          field,
          index,
          severity: 'error',
          message: say.isAnIpAddress(quote(ip.written)),
        });
      }
    }
  },
});
