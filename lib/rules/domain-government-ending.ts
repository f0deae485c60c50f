import { defineRule } from './define-rule';
import { DOMAIN_FIELDS, filedDomains, type DomainName } from './support/domains';
import { quote } from './support/text';
import * as say from './english/domain-government-ending';

export default defineRule({
  id: 'domain-government-ending',
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
      who: say.aGovernmentBody,
      endings: say.endingsOfGovernment,
      fits: isGovernment,
    },
    {
      type: '事业单位',
      who: say.aPublicInstitution,
      endings: say.endingsOfInstitutions,
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
    who: say.governmentBodies,
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
  { is: ({ suffix }) => suffix === 'mil.cn', who: say.theArmedForces, never: ['个人', '企业'] },
  {
    is: ({ suffix }) => suffix === 'edu.cn',
    who: say.schoolsAndUniversities,
    never: ['个人', '企业'],
  },
  { is: ({ suffix }) => suffix === 'ac.cn', who: say.researchInstitutions, never: ['个人'] },
];

function isGovernment({ suffix }: DomainName): boolean {
  return /(?:^|\.)gov\.cn$/.test(suffix) || suffix === '政务' || suffix === '政务.cn';
}

function problemOf(domain: DomainName, type: string): { message: string } | undefined {
  if (!domain.registrable) return undefined;
  const demand = DEMANDS.find((one) => one.type === type && !one.fits(domain));
  if (demand) {
    return {
      message: say.isNotADomain(quote(domain.written), demand.who, demand.endings),
    };
  }
  const reserved = RESERVED.find(({ is, never }) => is(domain) && never.includes(type));
  if (!reserved) return undefined;
  return {
    message: say.endsInWhichIsRegistered(
      quote(domain.written),
      domain.suffix,
      reserved.who,
      type === '个人',
    ),
  };
}
