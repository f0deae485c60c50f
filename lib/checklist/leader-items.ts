import { factText, publisherOf, sources } from './fact-text';
import type { Context, ItemDraft } from './types';

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
    text: same
      ? 'You are entity, entity leader and website administrator in one person.'
      : 'Entity leader and website administrator may be different people.',
    facts: ['individual/alibaba2019/entityLeaderEqualsWebsiteAdministrator'],
    source: sources('seed-overview', source),
  };
}

const LEADERS = {
  'legal-representative': 'the legal representative',
  'legal-representative-or-authorized': 'the legal representative or somebody with a letter',
} as const;

const IN_2022 = {
  required: 'the legal representative',
  'not-required': 'need not be the legal representative',
  'authorization-letter-accepted':
    'the legal representative or somebody with an authorisation letter',
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
    in2019 === null
      ? 'The page of 2019-09 gives no rule.'
      : `Alibaba Cloud, 2019-09: ${LEADERS[in2019]}.`,
    faq === null
      ? 'The FAQ of 2019-08 gives no rule.'
      : `FAQ of 2019-08: ${faq ? 'the legal representative' : 'need not be the legal representative'}.`,
    `Tencent Cloud, list of 2022: ${IN_2022[tencent2022]}.`,
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
    text: `Who may be entity leader in ${province.en}. ${stated.join(' ')}`,
    ...(note !== null && { why: note }),
    how: notLegal
      ? refused
        ? 'Name the legal representative as entity leader.'
        : 'Have an authorisation letter of the legal representative ready.'
      : 'The legal representative as entity leader is right everywhere.',
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
  if (must === 'authorization-letter') return 'an authorisation letter is accepted';
  return must ? 'must be the legal representative' : 'need not be the legal representative';
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
      ? 'The list of 2022 gives no rule.'
      : list
        ? 'An authorisation letter is asked for (Tencent Cloud, list of 2022).'
        : 'No authorisation letter is asked for (Tencent Cloud, list of 2022).',
  ).text;
  return {
    name: 'administrator-letter',
    text: [
      `Website administrator who is not the legal representative. ${listed}`,
      ...newer.map(
        ({ asked, source }) =>
          `${publisherOf(source)}: ${asked ? 'a letter is asked for' : 'no letter is asked for'}.`,
      ),
      ...(list === null && newer.length === 0
        ? [`Not known for ${province.en}. Ask the provider.`]
        : []),
    ].join(' '),
    when: 'the website administrator is not the legal representative',
    unknown: list === null && newer.length === 0,
    chinese: [{ zh: '授权委托书', en: 'authorisation letter' }],
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
