import { factText, publisherOf, sources } from './fact-text';
import type { Context, ItemDraft } from './types';
import * as say from './english/leader-items';

const PATH = 'enterprise';

/** Who may be entity leader and website administrator. */
export function leaderItems(context: Context): ItemDraft[] {
  return context.input.kind === 'individual'
    ? [onePerson(context)]
    : [leader(context), letter(context)];
}

function onePerson({ province }: Context): ItemDraft {
  const { entityLeaderEqualsWebsiteAdministrator: same, source } = province.individual.alibaba2019;
  return {
    name: 'one-person',
    kind: 'note',
    text: same ? say.youAreEntity : say.entityLeaderAndWebsiteAdministrator,
    facts: ['individual/alibaba2019/entityLeaderEqualsWebsiteAdministrator'],
    source: sources('seed-overview', source),
  };
}

const IN_2019 = {
  'legal-representative': say.theLegalRepresentative,
  'legal-representative-or-authorized': say.somebodyElseWithALetter,
} as const;

const IN_2022 = {
  required: say.theLegalRepresentative,
  'not-required': say.somebodyElse,
  'authorization-letter-accepted': say.somebodyElseWithALetter,
} as const;

function leader({ province, input }: Context): ItemDraft {
  const { alibaba2019, legalRepresentativeAsLeader, later } = province.enterprise;
  const { alibabaFaq201908: faq, tencent2022, source } = legalRepresentativeAsLeader;
  const newer = later.flatMap((entry, index) =>
    entry.facts?.leaderMustBeLegalRepresentative === undefined
      ? []
      : [{ index, source: entry.source, must: entry.facts.leaderMustBeLegalRepresentative }],
  );
  const in2019 = alibaba2019.entityLeader;
  const note = alibaba2019.entityLeaderNote;
  const answers = together([
    [in2019 && IN_2019[in2019], say.pageOf201909],
    [faq === null ? null : answerOf(faq), say.faqOf201908],
    [IN_2022[tencent2022], say.listOf2022],
    ...newer.map(({ must, source }) => [answerOf(must), publisherOf(source)] as const),
  ]);
  const notLegal = input.leaderIsLegalRepresentative === '否';
  const refused = tencent2022 === 'required' && in2019 === 'legal-representative';
  return {
    name: 'leader',
    kind:
      notLegal && refused
        ? 'blocker'
        : notLegal && tencent2022 !== 'not-required'
          ? 'warning'
          : 'task',
    text: say.leader(province.en, answers),
    ...(note !== null && { why: note }),
    how: notLegal
      ? refused
        ? say.nameTheLegalRepresentative
        : say.haveAnAuthorisationLetter
      : say.theLegalRepresentativeAsEntity,
    facts: [
      `${PATH}/alibaba2019/entityLeader`,
      ...(note === null ? [] : [`${PATH}/alibaba2019/entityLeaderNote`]),
      `${PATH}/legalRepresentativeAsLeader/alibabaFaq201908`,
      `${PATH}/legalRepresentativeAsLeader/tencent2022`,
      ...newer.map(({ index }) => `${PATH}/later/${index}/facts/leaderMustBeLegalRepresentative`),
    ],
    source: sources(
      alibaba2019.source,
      source,
      newer.map((entry) => entry.source),
    ),
  };
}

function answerOf(must: boolean | 'authorization-letter'): string {
  if (must === 'authorization-letter') return say.somebodyElseWithALetter;
  return must ? say.theLegalRepresentative : say.somebodyElse;
}

/** Every answer once with all who give it, and then who gives none. */
function together(stated: readonly (readonly [answer: string | null, publisher: string])[]) {
  const given = new Set(stated.flatMap(([answer]) => answer ?? []));
  const publishersOf = (answer: string | null): string[] => [
    ...new Set(stated.flatMap(([other, publisher]) => (other === answer ? publisher : []))),
  ];
  return [
    ...[...given].map((answer) => say.saidBy(answer, publishersOf(answer))),
    ...publishersOf(null).map(say.givesNoRule),
  ];
}

function letter({ province }: Context): ItemDraft {
  const list =
    province.enterprise.legalRepresentativeAsLeader
      .websiteAdministratorAuthorizationLetterIfNotLegalRep.tencent2022;
  const newer = province.enterprise.later.flatMap((entry, index) =>
    entry.facts?.websiteAdministratorAuthorization === undefined
      ? []
      : [{ index, source: entry.source, asked: entry.facts.websiteAdministratorAuthorization }],
  );
  const listed = factText(
    list === null
      ? say.theListOf2022Gives
      : list
        ? say.anAuthorisationLetterIsAsked
        : say.noAuthorisationLetterIsAsked,
  ).text;
  return {
    name: 'administrator-letter',
    text: [
      say.administratorLetter(listed),
      ...newer.map(({ asked, source }) => say.newerText(publisherOf(source), asked)),
      ...(list === null && newer.length === 0 ? [say.notKnownForAskTheProvider(province.en)] : []),
    ].join(' '),
    when: say.administratorLetterWhen,
    unknown: list === null && newer.length === 0,
    chinese: [{ zh: '授权委托书', en: say.authorisationLetter }],
    facts: [
      `${PATH}/legalRepresentativeAsLeader/websiteAdministratorAuthorizationLetterIfNotLegalRep/tencent2022`,
      ...newer.map(({ index }) => `${PATH}/later/${index}/facts/websiteAdministratorAuthorization`),
    ],
    source: sources(
      'tencent-legalrep-2022',
      newer.map((entry) => entry.source),
    ),
  };
}
