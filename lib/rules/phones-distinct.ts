import type { FieldKey } from '@/lib/forms/types';
import type { Values } from '@/lib/forms/values';
import { defineRule } from './define-rule';
import { samePerson } from './support/person';
import { entityKind, filingProvince, PROVINCE_FIELDS } from './support/subject';
import { digitsOf } from './support/text';
import * as say from './english/phones-distinct';

const SLOTS: FieldKey[] = [
  'leader.mobile',
  'leader.landline',
  'leader.emergencyPhone',
  'admin.mobile',
  'admin.landline',
  'admin.emergencyPhone',
];

/** How many different numbers an organisation gives, by province: with one person in both roles, and with two. */
const NUMBERS: Record<string, { one: number; two: number }> = {
  '11': { one: 2, two: 3 },
  '21': { one: 2, two: 3 },
  '42': { one: 2, two: 4 },
  '44': { one: 2, two: 2 },
  '46': { one: 2, two: 2 },
};
/** Where contact number 1 and the emergency phone must differ. */
const EMERGENCY_DIFFERS = ['45', '50'];

export default defineRule({
  id: 'phones-distinct',
  topic: 'phones',
  fields: ['leader.emergencyPhone', 'admin.emergencyPhone'],
  reads: [
    'entity.type',
    'leader.name',
    'admin.name',
    'leader.mobile',
    'admin.mobile',
    'leader.landline',
    'admin.landline',
    ...PROVINCE_FIELDS,
  ],
  source: 'tencent-prov-2022',
  check({ values, report }) {
    const province = filingProvince(values);
    if (!province || entityKind(values) !== 'organization') return;
    if (EMERGENCY_DIFFERS.includes(province.code)) {
      for (const role of ['leader', 'admin']) {
        for (const { index } of values.all(`${role}.emergencyPhone`)) {
          const emergency = digits(values, `${role}.emergencyPhone`, index);
          if (emergency === '' || emergency !== digits(values, `${role}.mobile`, index)) continue;
          report({
            field: `${role}.emergencyPhone`,
            index,
            severity: 'warning',
            message: say.isContactNumber1(emergency, province.en),
          });
        }
      }
    }
    const wanted = NUMBERS[province.code];
    if (!wanted) return;
    const filled = SLOTS.map((field) => digits(values, field, 0)).filter((number) => number !== '');
    const different = new Set(filled).size;
    const people = samePerson(values, 'leader', 'admin', 0) === false ? 'two' : 'one';
    const complete =
      values.text('leader.mobile') !== '' && values.text('leader.emergencyPhone') !== '';
    if (!complete || filled.length < wanted[people] || different >= wanted[people]) return;
    report({
      field: 'leader.emergencyPhone',
      severity: 'warning',
      message: say.tooFewNumbers(
        different,
        filled.length,
        province.en,
        wanted[people],
        people === 'one',
      ),
    });
  },
});

const digits = (values: Values, field: FieldKey, index: number): string =>
  digitsOf(values.text(field, index));
