import { factsFor } from './answers';
import type { Context, ItemDraft } from './types';
import { unknownItem } from './unknown';

/** How long the IDs must be valid still. */
export function idValidity({ province, input }: Context): ItemDraft {
  const { path, alibaba2019 } = factsFor(province, input.kind);
  return {
    name: 'id-validity',
    text: `Check that every ID is valid for more than ${alibaba2019.idCardMinRemainingValidityMonths} months still.`,
    facts: [`${path}/alibaba2019/idCardMinRemainingValidityMonths`],
    source: alibaba2019.source,
  };
}

/** Which documents the province takes, and from whom. */
export function idRules(context: Context): ItemDraft[] {
  const { province, input } = context;
  if (input.kind === 'organization') return foreignLeader(context);
  const { alibaba2019 } = province.individual;
  const path = 'individual/alibaba2019';
  const answered = (
    name: string,
    key: 'mainlandCitizensMustUseIdCard' | 'temporaryIdCardAccepted' | 'foreignersAccepted',
    about: string,
    say: (yes: boolean) => string,
  ): ItemDraft => {
    const value = alibaba2019[key];
    const fact = `${path}/${key}`;
    if (value === null) return unknownItem(context, { name, about, fact });
    return { name, kind: 'note', text: say(value), facts: [fact], source: alibaba2019.source };
  };
  const card = answered(
    'id-card',
    'mainlandCitizensMustUseIdCard',
    'Whether mainland citizens may use another document than the resident ID card',
    (must) =>
      must
        ? `Mainland citizens must use the resident ID card in ${province.en}.`
        : `Mainland citizens may use other documents than the resident ID card in ${province.en}.`,
  );
  const temporary = answered(
    'temporary-id-card',
    'temporaryIdCardAccepted',
    'Whether a temporary ID card is accepted',
    (accepted) => `${province.en} ${accepted ? 'accepts' : 'refuses'} temporary ID cards.`,
  );
  const foreigners = answered(
    'foreigners',
    'foreignersAccepted',
    'Whether foreign individuals are accepted',
    (accepted) => `${province.en} ${accepted ? 'accepts' : 'refuses'} foreign individuals.`,
  );
  if (input.nationality === 'mainland') return [card, temporary];
  return input.nationality === 'foreign' ? [foreigners] : [];
}

function foreignLeader(context: Context): ItemDraft[] {
  const { province } = context;
  const { foreignersAcceptedAsLeader, source } = province.enterprise.alibaba2019;
  const fact = 'enterprise/alibaba2019/foreignersAcceptedAsLeader';
  if (foreignersAcceptedAsLeader === null) {
    return [
      unknownItem(context, {
        name: 'foreign-leader',
        about: 'Whether a foreign national may be the entity leader',
        fact,
      }),
    ];
  }
  return [
    {
      name: 'foreign-leader',
      kind: 'note',
      text: `${province.en} ${foreignersAcceptedAsLeader ? 'accepts' : 'refuses'} foreign nationals as entity leader.`,
      facts: [fact],
      source,
    },
  ];
}
