import { factsOf } from '@/lib/regions/facts';
import { defineRule } from './define-rule';
import { differentDomains } from './support/domains';
import { filingProvince, isWebsite, PROVINCE_FIELDS, SERVICE_FIELDS } from './support/subject';
import { listed, quote } from './support/text';
import * as say from './english/domains-per-website';

/** What the founding documents allowed outside Chongqing, Guangxi, Sichuan, Liaoning, Hebei and Henan. */
const ONCE_ANYWHERE = 10;

export default defineRule({
  id: 'domains-per-website',
  topic: 'domains',
  fields: ['website.domains'],
  reads: [...SERVICE_FIELDS, ...PROVINCE_FIELDS],
  source: ['seed-basics-2019', 'miit-633-2019', 'ali-limits-2019'],
  check({ values, report }) {
    const province = filingProvince(values);
    for (const { index } of values.all('website.domains')) {
      if (!isWebsite(values, index)) continue;
      const domains = differentDomains(values, index);
      if (domains.length < 2) continue;
      const names = listed(domains.slice(0, 3).map((domain) => quote(domain)));
      const value = say.domainsOnOneWebsite(domains.length, names, domains.length > 3 ? ' …' : '');
      const limit = province ? factsOf(province).domainsPerWebsite.seed.limit : ONCE_ANYWHERE;
      report({
        field: 'website.domains',
        index,
        severity: domains.length > limit ? 'error' : 'warning',
        message: `${value}: ${before(province?.en, limit)}${say.since}. ${say.wayOut}`,
      });
    }
  },
});

function before(province: string | undefined, limit: number): string {
  if (limit === 1) return say.takesOne(province);
  return say.allowedBeforeBut(province, limit);
}
