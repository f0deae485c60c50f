import { defineRule } from './define-rule';
import { DOMAIN_FIELDS, filedDomains, type DomainName } from './support/domains';
import { quote } from './support/text';

export default defineRule({
  id: 'domain-government-ending',
  title: 'Government bodies and public institutions file the endings reserved for them',
  topic: 'domains',
  fields: DOMAIN_FIELDS,
  reads: ['entity.type'],
  yieldsTo: ['no-ip-only-website', 'domain-ending-approved'],
  source: 'huawei-kb-2026',
  check({ values, report }) {
    const type = values.text('entity.type');
    const demand = DEMANDS.find((one) => one.type === type);
    if (!demand) return;
    for (const { field, index, domains } of filedDomains(values)) {
      const other = domains.find((domain) => domain.registrable && !demand.fits(domain));
      if (!other) continue;
      report({
        field,
        index,
        severity: 'warning',
        message: `${quote(other.written)} is not a domain for ${demand.who}: since the rule of 2024 on government sites they file ${demand.endings} (Huawei Cloud, ICP knowledge base). File such a domain.`,
      });
    }
  },
});

const DEMANDS: { type: string; who: string; endings: string; fits(domain: DomainName): boolean }[] =
  [
    {
      type: '政府机关',
      who: 'a government body (政府机关)',
      endings: '.gov.cn or .政务',
      fits: ({ suffix }) =>
        /(?:^|\.)gov\.cn$/.test(suffix) || suffix === '政务' || suffix === '政务.cn',
    },
    {
      type: '事业单位',
      who: 'a public institution (事业单位)',
      endings: '.cn or .公益',
      fits: ({ ending, suffix }) => ending === 'cn' || suffix === '公益',
    },
  ];
