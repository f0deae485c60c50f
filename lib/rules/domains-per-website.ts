import { factsOf } from '@/lib/regions/facts';
import { defineRule } from './define-rule';
import { websiteDomains } from './support/domains';
import { filingProvince, PROVINCE_FIELDS } from './support/subject';
import { listed, quote } from './support/text';

const SEED_LIMIT_ANYWHERE = 10;
const ONE_EACH = 'Chongqing, Guangxi, Sichuan, Liaoning, Hebei and Henan';

export default defineRule({
  id: 'domains-per-website',
  title: 'A website has no more domains than its province allows',
  topic: 'domains',
  fields: ['website.domains'],
  reads: PROVINCE_FIELDS,
  source: ['seed-basics-2019', 'ali-limits-2019'],
  check({ values, report }) {
    const province = filingProvince(values);
    for (const { index } of values.all('website.domains')) {
      const domains = new Set(
        websiteDomains(values, index).map(({ registrable, host }) => registrable ?? host),
      );
      const count = domains.size;
      if (count < 2) continue;
      const names = listed([...domains].slice(0, 3).map((domain) => quote(domain)));
      const value = `${count} domains (${names}${count > 3 ? ' …' : ''}) on one website`;
      const limit = province ? factsOf(province).domainsPerWebsite.seed.limit : SEED_LIMIT_ANYWHERE;
      if (count > limit) {
        const where = province ? `${province.en} allows` : 'no province allows more than';
        report({
          field: 'website.domains',
          index,
          severity: 'error',
          message: `${value}: ${where} ${limit}${limit === 1 ? ' domain per website' : ' per website'}. Keep ${limit === 1 ? 'one' : `at most ${limit}`} here and file the others as websites of their own.`,
          source: 'seed-basics-2019',
        });
        continue;
      }
      const allowed = province
        ? `${province.en} allowed ${limit}`
        : `${ONE_EACH} allow one and the other provinces allowed ${SEED_LIMIT_ANYWHERE}`;
      report({
        field: 'website.domains',
        index,
        severity: 'warning',
        message: `${value}: ${allowed} by Alibaba Cloud’s guides of 2018–2019, but since 2019-04-22 Alibaba Cloud files one domain per new website everywhere (limits page, 2019-09-02). Keep one here and file the others as websites of their own.`,
        source: ['seed-basics-2019', 'ali-limits-2019'],
      });
    }
  },
});
