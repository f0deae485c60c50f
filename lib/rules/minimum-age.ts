import type { EntityKind } from '@/lib/forms/types';
import { ageOn } from '@/lib/identifiers/dates';
import type { Province } from '@/lib/regions';
import { factsOf } from '@/lib/regions/facts';
import { defineRule } from './define-rule';
import { NUMBER_FIELDS, typeField } from './support/identifiers';
import { birthDate } from './support/person';
import { entityKind, filingProvince, PROVINCE_FIELDS } from './support/subject';
import * as say from './english/minimum-age';

const ROLES = ['leader', 'admin', 'entity'];
const HEILONGJIANG = '23';

export default defineRule({
  id: 'minimum-age',
  topic: 'identity documents',
  fields: NUMBER_FIELDS,
  reads: ['entity.type', ...NUMBER_FIELDS.map(typeField), ...PROVINCE_FIELDS],
  source: ['ali-prov-2019', 'tencent-prov-2022'],
  check({ values, today, report }) {
    const province = filingProvince(values);
    const kind = entityKind(values);
    if (!province || !kind) return;
    const limit = minimumAge(province, kind);
    for (const role of ROLES) {
      if (role === 'entity' && kind === 'organization') continue;
      const field = `${role}.certificateNumber`;
      for (const { index } of values.all(field)) {
        const born = birthDate(values, role, index, today);
        if (born === undefined) continue;
        const age = ageOn(born, today);
        const oldest =
          role === 'admin' && kind === 'organization' && province.code === HEILONGJIANG
            ? 65
            : undefined;
        if (limit && age < limit.age) {
          report({
            field,
            index,
            severity: 'warning',
            message: say.tooYoung(
              born,
              age,
              province.en,
              kind === 'individual',
              limit.age,
              limit.note,
            ),
            source: limit.source,
          });
        } else if (oldest !== undefined && age > oldest) {
          report({
            field,
            index,
            severity: 'warning',
            message: say.tooOld(born, age, province.en, oldest),
            source: 'tencent-prov-2022',
          });
        }
      }
    }
  },
});

/** The newest published age; null facts are unknown. */
function minimumAge(
  province: Province,
  kind: EntityKind,
): { age: number; note?: string; source: string | string[] } | undefined {
  const { individual, enterprise } = factsOf(province);
  const facts = kind === 'individual' ? individual : enterprise;
  const later = facts.later.filter((entry) => entry.facts.minAge !== undefined).at(-1);
  const note = kind === 'individual' ? individual.alibaba2019.minAgeNote : null;
  if (later?.facts.minAge !== undefined) {
    return {
      age: later.facts.minAge,
      source: later.source,
    };
  }
  const { minAge, source } = facts.alibaba2019;
  return minAge === null ? undefined : { age: minAge, source, ...(note && { note }) };
}
