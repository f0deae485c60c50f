import type { Values } from '@/lib/forms/values';
import type { Province } from '@/lib/regions';
import { factsOf } from '@/lib/regions/facts';
import { defineRule } from './define-rule';
import { samePerson } from './support/person';
import { entityKind, filingProvince, PROVINCE_FIELDS } from './support/subject';
import { quote } from './support/text';
import * as say from './english/leader-administrator-same';

const TIANJIN = '12';
/** One person in both roles where the leader is not the legal representative. */
const ONE_PERSON = ['32', '34', '46'];

export default defineRule({
  id: 'leader-administrator-same',
  topic: 'people',
  fields: ['admin.name', 'leader.name'],
  reads: [
    'entity.type',
    'entity.name',
    'entity.legalRepresentative',
    'leader.isLegalRepresentative',
    ...PROVINCE_FIELDS,
  ],
  yieldsTo: ['one-person-one-data'],
  source: ['seed-first', 'ali-prov-2019'],
  check({ values, report }) {
    const kind = entityKind(values);
    const province = filingProvince(values);
    if (kind === 'individual' && samePerson(values, 'leader', 'entity', 0) === false) {
      report({
        field: 'leader.name',
        severity: 'error',
        message: say.isNotTheIndividual(
          quote(values.text('leader.name')),
          quote(values.text('entity.name')),
        ),
        source: ['seed-overview', 'ali-prov-2019'],
      });
    }
    for (const { index } of values.all('admin.name')) {
      const same = samePerson(values, 'leader', 'admin', index);
      if (same === undefined) continue;
      const admin = quote(values.text('admin.name', index));
      const at = { field: 'admin.name', index };
      if (kind === 'individual' && !same) {
        report({
          ...at,
          severity: 'error',
          message: say.isNotTheEntityLeader(admin),
          source: ['seed-overview', 'ali-prov-2019'],
        });
      } else if (kind === 'organization' && province?.code === TIANJIN && same) {
        report({
          ...at,
          severity: 'warning',
          message: say.isTheEntityLeaderToo(admin),
          source: 'ali-prov-2019',
        });
      } else if (
        kind === 'organization' &&
        province &&
        ONE_PERSON.includes(province.code) &&
        !same &&
        isNotRepresentative(values)
      ) {
        report({
          ...at,
          severity: 'warning',
          message: say.isNotTheEntityLeaderInBoth(admin, province.en),
          source: ['ali-prov-2019', 'tencent-prov-2022'],
        });
      } else if (kind === 'organization' && !same && province?.code !== TIANJIN) {
        report({
          ...at,
          severity: 'info',
          ...(province && asksLetter(province)
            ? {
                message: say.isNotTheEntityLeaderTakes(admin, province.en),
                source: ['seed-first', 'tencent-legalrep-2022'],
              }
            : {
                message: say.isNotTheEntityLeaderSome(admin, province?.en),
                source: 'seed-first',
              }),
        });
      }
    }
  },
});

const asksLetter = (province: Province): boolean =>
  factsOf(province).enterprise.legalRepresentativeAsLeader
    .websiteAdministratorAuthorizationLetterIfNotLegalRep.tencent2022 === true;

function isNotRepresentative(values: Values): boolean {
  const representative = values.text('entity.legalRepresentative');
  return (
    values.text('leader.isLegalRepresentative') === '否' ||
    (representative !== '' && representative !== values.text('leader.name'))
  );
}
