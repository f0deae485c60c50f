import { factsOf } from '@/lib/regions/facts';
import { defineRule } from './define-rule';
import { differentDomains } from './support/domains';
import { filingProvince, isWebsite, PROVINCE_FIELDS, SERVICE_FIELDS } from './support/subject';
import { listed, quote } from './support/text';

/** What the founding documents allowed outside Chongqing, Guangxi, Sichuan, Liaoning, Hebei and Henan. */
const ONCE_ANYWHERE = 10;
const SINCE =
  'since 2019-04-22 the ministry’s system returns every new filing with more than one domain on a website (notice 工信管函〔2019〕633号)';
const WAY_OUT = 'Keep one here and file the others as websites of their own.';

export default defineRule({
  id: 'domains-per-website',
  title: 'A website has one domain',
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
      const value = `${domains.length} domains (${names}${domains.length > 3 ? ' …' : ''}) on one website`;
      const limit = province ? factsOf(province).domainsPerWebsite.seed.limit : ONCE_ANYWHERE;
      report({
        field: 'website.domains',
        index,
        severity: domains.length > limit ? 'error' : 'warning',
        message: `${value}: ${before(province?.en, limit)}${SINCE}. ${WAY_OUT}`,
      });
    }
  },
});

function before(province: string | undefined, limit: number): string {
  if (limit === 1) return `${province ?? 'the province'} takes one, and `;
  return `${province ?? 'most provinces'} allowed ${limit} before, but `;
}
