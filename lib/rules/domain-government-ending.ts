import { defineRule } from './define-rule';
import { DOMAIN_FIELDS, filedDomains, type DomainName } from './support/domains';
import { quote } from './support/text';

export default defineRule({
  id: 'domain-government-ending',
  title:
    'The endings reserved for government, institutions and schools are filed by those, and by nobody else',
  topic: 'domains',
  fields: DOMAIN_FIELDS,
  reads: ['entity.type'],
  yieldsTo: ['no-ip-only-website', 'domain-ending-approved'],
  source: 'huawei-kb-2026',
  check({ values, report }) {
    const type = values.text('entity.type');
    if (type === '') return;
    for (const { field, index, domains } of filedDomains(values)) {
      const problem = domains.map((domain) => problemOf(domain, type)).find(Boolean);
      if (problem) report({ field, index, severity: 'warning', ...problem });
    }
  },
});

/** Who a body is, and what it files by the rule of 2024 on government sites. */
const DEMANDS: { type: string; who: string; endings: string; fits(domain: DomainName): boolean }[] =
  [
    {
      type: '政府机关',
      who: 'a government body (政府机关)',
      endings: '.gov.cn or .政务',
      fits: isGovernment,
    },
    {
      type: '事业单位',
      who: 'a public institution (事业单位)',
      endings: '.cn or .公益',
      fits: ({ ending, suffix }) => ending === 'cn' || suffix === '公益',
    },
  ];

/** Endings that are registered for one kind of body only, and the types that may be such a body. */
const RESERVED: {
  is(domain: DomainName): boolean;
  who: string;
  never: readonly string[];
}[] = [
  {
    is: isGovernment,
    who: 'government bodies',
    never: [
      '个人',
      '企业',
      '社会团体',
      '民办非企业单位',
      '基金会',
      '律师执业机构',
      '宗教团体',
      '境外机构',
      '外国在华文化中心',
      '集体经济',
    ],
  },
  { is: ({ suffix }) => suffix === 'mil.cn', who: 'the armed forces', never: ['个人', '企业'] },
  {
    is: ({ suffix }) => suffix === 'edu.cn',
    who: 'schools and universities',
    never: ['个人', '企业'],
  },
  { is: ({ suffix }) => suffix === 'ac.cn', who: 'research institutions', never: ['个人'] },
];

function isGovernment({ suffix }: DomainName): boolean {
  return /(?:^|\.)gov\.cn$/.test(suffix) || suffix === '政务' || suffix === '政务.cn';
}

function problemOf(domain: DomainName, type: string): { message: string } | undefined {
  if (!domain.registrable) return undefined;
  const demand = DEMANDS.find((one) => one.type === type && !one.fits(domain));
  if (demand) {
    return {
      message: `${quote(domain.written)} is not a domain for ${demand.who}: since the rule of 2024 on government sites they file ${demand.endings} (Huawei Cloud, ICP knowledge base). File such a domain.`,
    };
  }
  const reserved = RESERVED.find(({ is, never }) => is(domain) && never.includes(type));
  if (!reserved) return undefined;
  return {
    message: `${quote(domain.written)} ends in .${domain.suffix}, which is registered for ${reserved.who} only: ${type === '个人' ? 'an individual' : 'this kind of entity'} cannot hold it, and the holder must be the entity that files. File a domain of your own, or correct the type of entity.`,
  };
}
