import { defineRule } from './define-rule';
import { DOMAIN_FIELDS, domainsIn } from './support/domains';
import { isWebsite, SERVICE_FIELDS } from './support/subject';
import { quote } from './support/text';

const FIELDS = [...DOMAIN_FIELDS, 'website.homeUrl'];

export default defineRule({
  id: 'no-ip-only-website',
  title: 'A website is filed under a domain, not under an IP address',
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
          message: `${quote(ip.written)} is an IP address: the system files domains only, and a website that is reached by IP address alone cannot be filed. Enter the domain of the website.`,
        });
      }
    }
  },
});
