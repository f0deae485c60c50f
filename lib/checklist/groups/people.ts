import { factsFor } from '../answers';
import { factText, publisherOf, sources } from '../fact-text';
import type { Context, Group, ItemDraft } from '../types';
import { unknownItem } from '../unknown';
import { leaderItems } from '../leader-items';
import { originItems } from '../origin-items';

/** Who files, who must be there in person, and with which document. */
export const people: Group = {
  id: 'people',
  title: 'People',
  items: (context) => [
    {
      name: 'face-verification',
      text: 'The website administrator passes the face verification in person, on a phone, with the ID at hand.',
      why: 'It replaced the photo before a mailed backdrop from 2019-07-29 on. The entity leader needs none.',
      how: 'Plain white background, neither too bright nor too dark; neat clothes; nothing that covers the face. If a backdrop photo is asked for after all: no red and no blue clothes.',
      chinese: [{ zh: '人脸核验', en: 'face verification' }],
      source: ['seed-overview', 'ali-face-2019', 'ali-upload-current', 'seed-first'],
    },
    ...originItems(context),
    ...leaderItems(context),
    age(context),
    idValidity(context),
    ...idRules(context),
    ...limits(context),
  ],
};

function age(context: Context): ItemDraft {
  const { province, input } = context;
  const { path, alibaba2019, later } = factsFor(province, input.kind);
  const in2019 = alibaba2019.minAge;
  const note = 'minAgeNote' in alibaba2019 ? alibaba2019.minAgeNote : null;
  const newer = later.flatMap((entry, index) =>
    entry.facts?.minAge === undefined ? [] : [{ index, ...entry, age: entry.facts.minAge }],
  );
  const withoutProof = later.flatMap(({ facts, source }, index) =>
    facts && 'minAgeWithoutProof' in facts
      ? [{ index, source, proofBelow: facts.minAgeWithoutProof }]
      : [],
  );
  if (in2019 === null && newer.length === 0 && note === null && withoutProof.length === 0) {
    return unknownItem(context, {
      name: 'age',
      about: 'Minimum age',
      fact: `${path}/alibaba2019/minAge`,
    });
  }
  const parts = [
    in2019 === null
      ? 'The page of 2019-09 gives no minimum age.'
      : `At least ${in2019} years (Alibaba Cloud, 2019-09).`,
    note,
    ...newer.map((entry) => `At least ${entry.age} years (${publisherOf(entry.source)}).`),
    ...withoutProof.map(
      ({ proofBelow, source }) =>
        `Below ${proofBelow} years a proof of study or work is asked for (${publisherOf(source)}).`,
    ),
  ];
  return {
    name: 'age',
    text: `Age. ${parts.filter((part) => part !== null).join(' ')}`,
    facts: [
      `${path}/alibaba2019/minAge`,
      ...(note === null ? [] : [`${path}/alibaba2019/minAgeNote`]),
      ...newer.map(({ index }) => `${path}/later/${index}/facts/minAge`),
      ...withoutProof.map(({ index }) => `${path}/later/${index}/facts/minAgeWithoutProof`),
    ],
    source: sources(
      alibaba2019.source,
      newer.map(({ source }) => source),
      withoutProof.map(({ source }) => source),
    ),
  };
}

function idValidity({ province, input }: Context): ItemDraft {
  const { path, alibaba2019 } = factsFor(province, input.kind);
  return {
    name: 'id-validity',
    text: `Check that every ID is valid for more than ${alibaba2019.idCardMinRemainingValidityMonths} months still.`,
    facts: [`${path}/alibaba2019/idCardMinRemainingValidityMonths`],
    source: alibaba2019.source,
  };
}

function idRules(context: Context): ItemDraft[] {
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

function limits(context: Context): ItemDraft[] {
  const { province, input } = context;
  if (input.kind === 'individual') return [];
  const { administratorLimits, later } = province.enterprise;
  const oldest = later.flatMap((entry, index) =>
    entry.facts?.websiteAdministratorMaxAge === undefined
      ? []
      : [
          {
            name: 'administrator-age',
            text: `The website administrator is at most ${entry.facts.websiteAdministratorMaxAge} years old.`,
            facts: [`enterprise/later/${index}/facts/websiteAdministratorMaxAge`],
            source: entry.source,
          },
        ],
  );
  if (administratorLimits === null) {
    return [
      ...oldest,
      unknownItem(context, {
        name: 'limit',
        about: 'Limits for website administrators and their numbers',
        fact: 'enterprise/administratorLimits',
      }),
    ];
  }
  return [
    ...oldest,
    ...administratorLimits.map(({ rule, source }, index) => ({
      name: `limit-${index + 1}`,
      text: factText(rule).text,
      facts: [`enterprise/administratorLimits/${index}`],
      source,
    })),
  ];
}
