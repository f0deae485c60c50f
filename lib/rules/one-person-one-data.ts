import type { FieldKey } from '@/lib/forms/types';
import type { Values } from '@/lib/forms/values';
import { defineRule } from './define-rule';
import { CONTACTS } from './support/contacts';
import { entityKind } from './support/subject';
import { folded, quote } from './support/text';
import { samePerson } from './support/person';

export default defineRule({
  id: 'one-person-one-data',
  title: 'One person’s data are the same wherever the person stands',
  topic: 'people',
  fields: [
    'admin.name',
    'admin.certificateNumber',
    'admin.mobile',
    'admin.email',
    'leader.certificateNumber',
  ],
  reads: [
    'entity.type',
    'entity.certificateNumber',
    'leader.name',
    'leader.mobile',
    'leader.email',
  ],
  yieldsTo: ['resident-id', 'mobile-number', 'email-address'],
  source: 'hw-kb-2025',
  check({ values, report }) {
    if (entityKind(values) === 'individual') {
      const [own, leaders] = [idOf(values, 'entity'), idOf(values, 'leader')];
      if (own !== '' && leaders !== '' && own !== leaders) {
        report({
          field: 'leader.certificateNumber',
          severity: 'error',
          message: `${quote(leaders)} is not the number of the individual who files, ${quote(own)}: for a personal website that is one person. Correct the one that is wrong.`,
          source: ['seed-overview', 'ali-fields-2019'],
        });
      }
    }
    for (const { index, value } of values.all('admin.name')) {
      const same = samePerson(values, 'leader', 'admin', index);
      const [leaders, own] = [idOf(values, 'leader'), idOf(values, 'admin', index)];
      const isKnown = leaders !== '' && own !== '';
      if (same === false && isKnown && own === leaders) {
        report({
          field: 'admin.name',
          index,
          severity: 'error',
          message: `${quote(value)} and ${quote(values.text('leader.name'))} have one ID number, ${quote(own)}: a number belongs to one person. Correct the name, or enter the administrator’s own number.`,
        });
      } else if (same && isKnown && own !== leaders) {
        report({
          field: 'admin.certificateNumber',
          index,
          severity: 'warning',
          message: `${quote(value)} stands as leader with the ID number ${quote(leaders)} and as administrator with ${quote(own)}: one person’s data are the same everywhere (Huawei Cloud, 2025). Correct the one that is wrong; two people of one name need two mobiles and two e-mails.`,
        });
      } else if (same) {
        for (const { of, en, read } of CONTACTS) {
          const field: FieldKey = `admin.${of}`;
          const [first, second] = [
            read(values.text(`leader.${of}`)),
            read(values.text(field, index)),
          ];
          if (first === '' || second === '' || first === second) continue;
          report({
            field,
            index,
            severity: 'warning',
            message: `${quote(value)} stands as leader with the ${en} ${quote(values.text(`leader.${of}`))} and as administrator with ${quote(values.text(field, index))}: one person’s data are the same everywhere (Huawei Cloud, 2025). Enter one ${en} in both places.`,
          });
        }
      }
    }
  },
});

const idOf = (values: Values, role: string, index = 0): string =>
  folded(values.text(`${role}.certificateNumber`, index)).toUpperCase();
