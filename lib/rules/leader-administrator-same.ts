import type { Values } from '@/lib/forms/values';
import type { Province } from '@/lib/regions';
import { factsOf } from '@/lib/regions/facts';
import { defineRule } from './define-rule';
import { samePerson } from './support/person';
import { entityKind, filingProvince, PROVINCE_FIELDS } from './support/subject';
import { quote } from './support/text';

const TIANJIN = '12';
/** One person in both roles where the leader is not the legal representative. */
const ONE_PERSON = ['32', '34', '46'];

export default defineRule({
  id: 'leader-administrator-same',
  title: 'Leader and administrator are one person, or two, as the province asks',
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
        message: `${quote(values.text('leader.name'))} is not the individual who files, ${quote(values.text('entity.name'))}: for a personal website entity, leader and administrator are one person. Enter the same name.`,
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
          message: `${admin} is not the entity leader: for a personal website entity, leader and administrator are one person. Enter the same person.`,
          source: ['seed-overview', 'ali-prov-2019'],
        });
      } else if (kind === 'organization' && province?.code === TIANJIN && same) {
        report({
          ...at,
          severity: 'warning',
          message: `${admin} is the entity leader too: since 2019-09 at the latest Tianjin asks for two different people in the two roles. Name another website administrator.`,
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
          message: `${admin} is not the entity leader: in ${province.en} both roles must be one person when the leader is not the legal representative. Enter the leader as administrator, or the legal representative as leader.`,
          source: ['ali-prov-2019', 'tencent-prov-2022'],
        });
      } else if (kind === 'organization' && !same && province?.code !== TIANJIN) {
        report({
          ...at,
          severity: 'info',
          ...(province && asksLetter(province)
            ? {
                message: `${admin} is not the entity leader: ${province.en} takes an authorisation letter for an administrator who is not the legal representative (Tencent Cloud, 2022). Have it ready.`,
                source: ['seed-first', 'tencent-legalrep-2022'],
              }
            : {
                message: `${admin} is not the entity leader: some administrations ask for one person in both roles, ${province ? `and what ${province.en} asks for is not known here` : 'and no province is chosen yet'}. Read the rules of your province before you submit.`,
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
