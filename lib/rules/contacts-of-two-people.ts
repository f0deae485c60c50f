import type { FieldKey } from '@/lib/forms/types';
import type { Values } from '@/lib/forms/values';
import { defineRule } from './define-rule';
import { CONTACTS } from './support/contacts';
import { samePerson } from './support/person';
import { entityKind } from './support/subject';
import { digitsOf } from './support/text';

export default defineRule({
  id: 'contacts-of-two-people',
  title: 'Leader and administrator are reached by numbers and addresses of their own',
  topic: 'phones',
  fields: ['admin.mobile', 'admin.email', 'leader.emergencyPhone', 'admin.emergencyPhone'],
  reads: ['entity.type', 'leader.name', 'admin.name', 'leader.mobile', 'leader.email'],
  source: ['hw-kb-2025', 'volc-entity-2024'],
  check({ values, report }) {
    if (entityKind(values) === 'individual') return;
    for (const { of, en, read } of CONTACTS) {
      const field: FieldKey = `admin.${of}`;
      const leaders = read(values.text(`leader.${of}`));
      for (const { index } of values.all(field)) {
        const own = read(values.text(field, index));
        if (own === '' || own !== leaders) continue;
        if (samePerson(values, 'leader', 'admin', index) !== false) continue;
        report({
          field,
          index,
          severity: 'warning',
          message: `${own} is the ${en} of the entity leader as well: two people give two, in every province (Huawei Cloud, 2025; Volcengine, 2024). Enter the administrator’s own ${en}.`,
        });
      }
    }
    for (const role of ['leader', 'admin']) {
      for (const { index } of values.all(`${role}.emergencyPhone`)) {
        const emergency = digitsOf(values.text(`${role}.emergencyPhone`, index));
        const taken = mobileOf(values, emergency, index);
        if (taken === undefined) continue;
        report({
          field: `${role}.emergencyPhone`,
          index,
          severity: 'warning',
          message: `${emergency} is the mobile of ${taken} as well: the emergency phone is for the case that nobody answers there (Volcengine, 2024). Enter another number.`,
          source: 'volc-entity-2024',
        });
      }
    }
  },
});

/** Whose mobile the emergency phone is: the administrator’s, which one provider refuses. */
function mobileOf(values: Values, number: string, index: number): string | undefined {
  const isAdministrators = number !== '' && number === digitsOf(values.text('admin.mobile', index));
  return isAdministrators ? 'the website administrator' : undefined;
}
