import type { Province } from '@/lib/regions';
import type { DomainHolder } from '@/lib/regions/types';
import { factsOf } from '@/lib/regions/facts';
import { defineRule } from './define-rule';
import { entityKind, filingProvince, PROVINCE_FIELDS } from './support/subject';

const FIELD = 'domain.holderRole';
const HOLDERS = new Map<string, { en: string; holder?: DomainHolder }>([
  ['法定代表人', { en: 'the legal representative', holder: 'legal-representative' }],
  ['股东', { en: 'a shareholder', holder: 'shareholder' }],
  ['高级管理人员', { en: 'a senior executive', holder: 'principal-or-senior-executive' }],
  ['主体负责人', { en: 'the entity leader' }],
  ['其他', { en: 'somebody else' }],
]);

export default defineRule({
  id: 'domain-holder-allowed',
  title: 'The domain is held by somebody whom the province accepts',
  topic: 'domains',
  fields: [FIELD],
  reads: ['entity.type', ...PROVINCE_FIELDS],
  source: ['seed-overview', 'seed-prepare', 'ali-prov-2019'],
  check({ values, report }) {
    const kind = entityKind(values);
    const province = filingProvince(values);
    for (const { index } of values.all(FIELD)) {
      const role = values.text(FIELD, index);
      const holder = HOLDERS.get(role);
      if (!holder || !kind) continue;
      const value = `The domain is held by ${holder.en} (${role})`;
      const at = { field: FIELD, index };
      if (kind === 'individual') {
        report({
          ...at,
          severity: 'error',
          message: `${value}: the domain of a personal website must be held by the individual who files it. Transfer it to that person first.`,
          source: 'seed-overview',
        });
      } else if (role === '其他') {
        report({
          ...at,
          severity: 'error',
          message: `${value}: the domain of an organisation is held by itself, by a shareholder, a senior executive or its person in charge. Transfer it to the organisation first.`,
          source: 'seed-overview',
        });
      } else if (province && holder.holder && !allowedIn(province).includes(holder.holder)) {
        report({
          ...at,
          severity: 'warning',
          message: `${value}: Alibaba Cloud’s guides of 2018–2019 allow that, but ${province.en} has accepted only ${allowedIn(province).map(inWords).join(', ')} since 2019-09 at the latest. Transfer it to the organisation first.`,
          source: ['seed-overview', 'ali-prov-2019', 'tencent-prov-2022'],
        });
      } else {
        const proof = province && factsOf(province).enterprise.alibaba2019.domainHolderProof;
        report({
          ...at,
          severity: 'info',
          message: `${value}: some provinces take that with a statement about the domain holder, others insist on the organisation itself. ${proof ? `Proof in ${province.en}: ${proof}` : 'Have the statement ready, or transfer the domain to the organisation.'}`,
          source: ['seed-overview', 'seed-prepare', 'ali-prov-2019'],
        });
      }
    }
  },
});

/** The newest list that names holders; the list of 2019 otherwise. */
function allowedIn(province: Province): DomainHolder[] {
  const { enterprise } = factsOf(province);
  const later = enterprise.later.flatMap(({ facts }) => facts.holderAllowed ?? []);
  return later.length > 0 ? later : enterprise.alibaba2019.domainHolderAllowed;
}

function inWords(holder: DomainHolder): string {
  return holder === 'organization' ? 'the organisation' : `a ${holder.replaceAll('-', ' ')}`;
}
