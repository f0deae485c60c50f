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

const LEADERS = {
  'legal-representative': say.theLegalRepresentative,
  'legal-representative-or-authorized': say.theLegalRepresentativeOrSomebody,
} as const;

const IN_2022 = {
  required: say.theLegalRepresentative,
  'not-required': say.needNotBeTheLegal,
  'authorization-letter-accepted': say.theLegalRepresentativeOrSomebodyWithAnAuthorisation,
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
  const stated = [
    in2019 === null ? say.thePageOf201909 : say.alibabaCloud201909(LEADERS[in2019]),
    faq === null ? say.theFaqOf201908 : say.faqOf201908(faq),
    say.stated(IN_2022[tencent2022]),
    ...newer.map(({ must, source }) => `${publisherOf(source)}: ${mustText(must)}.`),
  ];
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
    text: say.leader(province.en, stated.join(' ')),
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

function mustText(must: boolean | 'authorization-letter'): string {
  if (must === 'authorization-letter') return say.anAuthorisationLetterIsAccepted;
  return must ? say.mustBeTheLegalRepresentative : say.needNotBeTheLegal;
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
