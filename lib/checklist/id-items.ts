import { factsFor } from './answers';
import { isAboutLeader, personDocuments } from './person-documents';
import type { ChineseText, Context, ItemDraft } from './types';
import { unknownItem } from './unknown';

/** How long the IDs must be valid still. */
export function idValidity({ province, input }: Context): ItemDraft {
  const { path, alibaba2019 } = factsFor(province, input.kind);
  return {
    name: 'id-validity',
    text: `Check that every ID is still valid for more than ${alibaba2019.idCardMinRemainingValidityMonths} months.`,
    facts: [`${path}/alibaba2019/idCardMinRemainingValidityMonths`],
    source: alibaba2019.source,
  };
}

/** Which documents the province takes, and from whom. */
export function idRules(context: Context): ItemDraft[] {
  const { province, input } = context;
  if (input.kind === 'organization') return [...nameOfPerson(context), ...foreignLeader(context)];
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
  return [...nameOfPerson(context), ...(input.nationality === 'foreign' ? [foreigners] : [])];
}

/** Where nobody has stated it, it is asked before anything else is paid for. */
function foreignLeader(context: Context): ItemDraft[] {
  const { province, input } = context;
  if (input.nationality !== 'foreign' || !isAboutLeader(input)) return [];
  const { foreignersAcceptedAsLeader, source } = province.enterprise.alibaba2019;
  const facts = ['enterprise/alibaba2019/foreignersAcceptedAsLeader'];
  const name = 'foreign-leader';
  if (foreignersAcceptedAsLeader === null) {
    return [
      {
        name,
        kind: 'warning',
        text: `Whether a foreign national may be the entity leader: not known for ${province.en}.`,
        how: 'Ask the provider before you start.',
        unknown: true,
        facts,
        source: province.provincePage.source,
      },
    ];
  }
  return [
    {
      name,
      kind: 'note',
      text: `${province.en} ${foreignersAcceptedAsLeader ? 'accepts' : 'refuses'} foreign nationals as entity leader.`,
      facts,
      source,
    },
  ];
}

/** Papers that show no address in the mainland. */
const NO_ADDRESS = ['travel permit', 'passport'];

function withoutAddress(accepted: readonly ChineseText[]): string {
  const paper = accepted.find(({ en }) => NO_ADDRESS.includes(en))?.en;
  return paper === undefined
    ? 'Copy the address that it shows as the certificate address. '
    : `A ${paper} shows no address in the mainland: ask the provider what goes into the certificate address then. `;
}

/** How a person without a resident ID card is named, and which address goes with them. */
function nameOfPerson(context: Context): ItemDraft[] {
  const papers = personDocuments(context);
  if (!papers) return [];
  const names = papers.accepted.map(({ en }) => en).join(' or ');
  return [
    {
      name: 'name-on-document',
      text: `Enter the name of ${context.input.kind === 'individual' ? 'the person' : 'the entity leader'} exactly as on the ${names}.`,
      how: `${withoutAddress(papers.accepted)}The mailing address is in the province of the filing.`,
      chinese: [...papers.accepted],
      source: papers.source,
    },
  ];
}
