import type { Province } from '@/lib/regions';
import type { DomainHolder } from '@/lib/regions/types';
import { factsOf } from '@/lib/regions/facts';
import { defineRule } from './define-rule';
import { entityKind, filingProvince, PROVINCE_FIELDS } from './support/subject';
import * as say from './english/domain-holder-allowed';

const FIELD = 'domain.holderRole';
const HOLDERS = new Map<string, { en: string; holder?: DomainHolder }>([
  ['法定代表人', { en: say.theLegalRepresentative, holder: 'legal-representative' }],
  ['股东', { en: say.aShareholder, holder: 'shareholder' }],
  ['高级管理人员', { en: say.aSeniorExecutive, holder: 'principal-or-senior-executive' }],
  ['主体负责人', { en: say.theEntityLeader }],
  ['其他', { en: say.somebodyElse }],
]);

export default defineRule({
  id: 'domain-holder-allowed',
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
      const value = say.theDomainIsHeld(holder.en, role);
      const at = { field: FIELD, index };
      if (kind === 'individual') {
        report({
          ...at,
          severity: 'error',
          message: say.theDomainOfAPersonal(value),
          source: 'seed-overview',
        });
      } else if (role === '其他') {
        report({
          ...at,
          severity: 'error',
          message: say.theDomainOfAnOrganisation(value),
          source: 'seed-overview',
        });
      } else if (province && holder.holder && !allowedIn(province).includes(holder.holder)) {
        report({
          ...at,
          severity: 'warning',
          message: say.alibabaCloudsGuidesOf2018(
            value,
            province.en,
            allowedIn(province).map(inWords).join(', '),
          ),
          source: ['seed-overview', 'ali-prov-2019', 'tencent-prov-2022'],
        });
      } else {
        const proof = province && factsOf(province).enterprise.alibaba2019.domainHolderProof;
        report({
          ...at,
          severity: 'info',
          message: say.someProvincesTake(
            value,
            proof && province ? say.proofIn(province.en, proof) : undefined,
          ),
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
  return holder === 'organization' ? say.theOrganisation : say.aPerson(holder.replaceAll('-', ' '));
}
