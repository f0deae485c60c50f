import type { FieldKey } from '@/lib/forms/types';
import type { Values } from '@/lib/forms/values';
import { defineRule } from './define-rule';
import { CONTACTS } from './support/contacts';
import { samePerson } from './support/person';
import { entityKind } from './support/subject';
import { digitsOf } from './support/text';
import * as say from './english/contacts-of-two-people';

export default defineRule({
  id: 'contacts-of-two-people',
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
          message: say.isTheLeadersToo(own, en),
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
          message: say.isTheMobileOf(emergency, taken),
          source: 'volc-entity-2024',
        });
      }
    }
  },
});

/** Whose mobile the emergency phone is: the administrator’s, which one provider refuses. */
function mobileOf(values: Values, number: string, index: number): string | undefined {
  const isAdministrators = number !== '' && number === digitsOf(values.text('admin.mobile', index));
  return isAdministrators ? say.theWebsiteAdministrator : undefined;
}
