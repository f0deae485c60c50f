import type { FieldKey } from '@/lib/forms/types';
import type { Values } from '@/lib/forms/values';
import { defineRule } from './define-rule';
import { CONTACTS } from './support/contacts';
import { entityKind } from './support/subject';
import { folded, quote } from './support/text';
import { samePerson } from './support/person';
import * as say from './english/one-person-one-data';

export default defineRule({
  id: 'one-person-one-data',
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
          message: say.isNotTheNumber(quote(leaders), quote(own)),
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
          message: say.andHaveOneIdNumber(
            quote(value),
            quote(values.text('leader.name')),
            quote(own),
          ),
        });
      } else if (same && isKnown && own !== leaders) {
        report({
          field: 'admin.certificateNumber',
          index,
          severity: 'warning',
          message: say.standsAsLeader(quote(value), quote(leaders), quote(own)),
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
            message: say.standsAsLeaderWithTheAndAsAdministrator(
              quote(value),
              en,
              quote(values.text(`leader.${of}`)),
              quote(values.text(field, index)),
            ),
          });
        }
      }
    }
  },
});

const idOf = (values: Values, role: string, index = 0): string =>
  folded(values.text(`${role}.certificateNumber`, index)).toUpperCase();
