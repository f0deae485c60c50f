import { factsFor } from './answers';
import { isAboutLeader, personDocuments } from './person-documents';
import type { ChineseText, Context, ItemDraft } from './types';
import { unknownItem } from './unknown';
import * as say from './english/id-items';

/** How long the IDs must be valid still. */
export function idValidity({ province, input }: Context): ItemDraft {
  const { path, alibaba2019 } = factsFor(province, input.kind);
  return {
    name: 'id-validity',
    text: say.idValidity(alibaba2019.idCardMinRemainingValidityMonths),
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
  const card = answered('id-card', 'mainlandCitizensMustUseIdCard', say.card, (must) =>
    must ? say.mainlandCitizensMustUse(province.en) : say.mainlandCitizensMayUseOther(province.en),
  );
  const temporary = answered(
    'temporary-id-card',
    'temporaryIdCardAccepted',
    say.temporary,
    (accepted) => say.temporaryIdCards(province.en, accepted),
  );
  const foreigners = answered('foreigners', 'foreignersAccepted', say.foreigners, (accepted) =>
    say.foreignIndividuals(province.en, accepted),
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
        text: say.whetherAForeignNationalMay(province.en),
        how: say.askTheProviderBeforeYou,
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
      text: say.foreignNationalsAsEntityLeader(province.en, foreignersAcceptedAsLeader),
      facts,
      source,
    },
  ];
}

/** Papers that show no address in the mainland. */
const NO_ADDRESS = /通行证$|^护照$/u;

function withoutAddress(accepted: readonly ChineseText[]): string {
  const paper = accepted.find(({ zh }) => NO_ADDRESS.test(zh))?.en;
  return paper === undefined ? say.copyTheAddress : say.aShowsNoAddress(paper);
}

/** How a person without a resident ID card is named, and which address goes with them. */
function nameOfPerson(context: Context): ItemDraft[] {
  const papers = personDocuments(context);
  if (!papers) return [];
  const names = papers.accepted.map(({ en }) => en).join(say.or);
  return [
    {
      name: 'name-on-document',
      text: say.nameOnDocument(context.input.kind === 'individual', names),
      how: say.nameOnDocumentHow(withoutAddress(papers.accepted)),
      chinese: [...papers.accepted],
      source: papers.source,
    },
  ];
}
