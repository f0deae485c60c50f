import type { FieldKey } from '@/lib/forms/types';
import { factsOf } from '@/lib/regions/facts';
import { defineRule } from './define-rule';
import { documentType } from './support/identifiers';
import { entityKind, filingProvince, PROVINCE_FIELDS } from './support/subject';
import { inBoth, listed, quote } from './support/text';
import * as say from './english/id-type-fits-nationality';

const ROLES = ['entity', 'leader', 'admin'];
const FIELDS: FieldKey[] = ROLES.map((role) => `${role}.certificateType`);

const RESIDENT_ID = '居民身份证';
const PASSPORT = '护照';
const TRAVEL_PERMIT = '港澳居民来往内地通行证';
const HONG_KONG_MACAO = ['港澳居民居住证', TRAVEL_PERMIT];
const TAIWAN = ['台湾居民居住证', '台湾居民来往大陆通行证'];
const FOREIGN = [PASSPORT, '外国人永久居留身份证'];
const PERSONAL = [RESIDENT_ID, ...HONG_KONG_MACAO, ...TAIWAN, ...FOREIGN];

export default defineRule({
  id: 'id-type-fits-nationality',
  topic: 'identity documents',
  fields: FIELDS,
  reads: [...ROLES.map((role) => `${role}.nationality`), 'entity.type', ...PROVINCE_FIELDS],
  yieldsTo: ['certificate-type-fits-entity'],
  source: ['seed-overview', 'ali-materials-2019'],
  check({ values, report }) {
    const province = filingProvince(values);
    const individual = entityKind(values) === 'individual';
    for (const role of ROLES) {
      if (role === 'entity' && !individual) continue;
      const field = `${role}.certificateType`;
      for (const { index } of values.all(field)) {
        const nationality = values.text(`${role}.nationality`, index);
        const type = documentType(values, field, index);
        if (individual && type === TRAVEL_PERMIT) {
          const current = province && factsOf(province).individual.current;
          if (current?.travelPermitAccepted === false) {
            report({
              field,
              index,
              severity: 'error',
              message: say.isRefused(
                inBoth(type),
                province?.en ?? '',
                current.date,
                inBoth('港澳居民居住证'),
              ),
              source: current.source,
            });
            continue;
          }
        }
        if (nationality === '' || !PERSONAL.includes(type)) continue;
        const { who, documents } = documentsOf(nationality);
        if (documents.includes(type)) continue;
        const at = { field, index };
        const choose = say.choose(listed(documents.map(inBoth), 'or'));
        if (who === say.aMainlandResident && type === PASSPORT) {
          const demanded =
            province !== undefined &&
            factsOf(province).individual.alibaba2019.mainlandCitizensMustUseIdCard === true;
          report({
            ...at,
            severity: 'warning',
            message: say.doesNotFit(
              inBoth(type),
              who,
              quote(nationality),
              demanded,
              province?.en ?? '',
              choose,
            ),
            source: 'ali-prov-2019',
          });
          continue;
        }
        report({
          ...at,
          severity: 'error',
          message: say.doesNotFitSuchAPerson(inBoth(type), who, quote(nationality), choose),
        });
      }
    }
  },
});

function documentsOf(nationality: string): { who: string; documents: string[] } {
  const text = nationality.toLowerCase();
  if (/香港|澳门|hong ?kong|maca[ou]/.test(text)) {
    return { who: say.aResidentOfHongKong, documents: HONG_KONG_MACAO };
  }
  if (/台湾|taiwan/.test(text)) return { who: say.aResidentOfTaiwan, documents: TAIWAN };
  if (/^(?:中国|中华人民共和国|中国大陆|china|chinese|cn|chn|prc)$/.test(text)) {
    return { who: say.aMainlandResident, documents: [RESIDENT_ID] };
  }
  return { who: 'a foreigner', documents: FOREIGN };
}
