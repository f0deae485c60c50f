import { factsFor } from './answers';
import type { Context, ItemDraft } from './types';
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
  if (input.kind === 'organization') return [...documentOf(context), ...foreignLeader(context)];
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
  return [...documentOf(context), ...(input.nationality === 'foreign' ? [foreigners] : [])];
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

const DOCUMENTS = {
  'hong-kong-macao': {
    who: 'residents of Hong Kong and Macao',
    documents: [
      { zh: '港澳居民居住证', en: 'residence permit' },
      { zh: '港澳居民来往内地通行证', en: 'travel permit' },
    ],
  },
  taiwan: {
    who: 'residents of Taiwan',
    documents: [
      { zh: '台湾居民居住证', en: 'residence permit' },
      { zh: '台湾居民来往大陆通行证', en: 'travel permit' },
    ],
  },
  foreign: {
    who: 'foreign nationals',
    documents: [
      { zh: '护照', en: 'passport' },
      { zh: '外国人永久居留身份证', en: 'permanent resident card' },
    ],
  },
};

/** The documents of a person who has no resident ID card, and the name and address that go with them. */
function documentOf({ province, input }: Context): ItemDraft[] {
  if (input.nationality === 'mainland') return [];
  const { who, documents } = DOCUMENTS[input.nationality];
  const isIndividual = input.kind === 'individual';
  const current = isIndividual ? province.individual.current : undefined;
  const isRefused =
    input.nationality === 'hong-kong-macao' && current?.travelPermitAccepted === false;
  const taken = isRefused ? documents.slice(0, 1) : documents;
  const names = taken.map(({ zh, en }) => `${en} (${zh})`).join(' or ');
  return [
    {
      name: 'document-of-person',
      text: isRefused
        ? `In ${province.en} ${who} file with the ${names} only: the travel permit (港澳居民来往内地通行证) is refused.`
        : `${isIndividual ? 'The ID' : 'The ID of the entity leader'} of ${who} is the ${names}.`,
      how: 'The name is entered as on that document. A travel permit and a passport show no address in the mainland: ask the provider what goes into the certificate address; the mailing address is in the province of the filing.',
      chinese: taken,
      ...(isRefused && { facts: ['individual/current/travelPermitAccepted'] }),
      source: isRefused && current ? current.source : ['seed-overview', 'ali-materials-2019'],
    },
  ];
}
