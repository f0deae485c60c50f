import { factText, publisherOf, sources } from './fact-text';
import type { Context, ItemDraft } from './types';
import * as say from './english/origin-items';

const STOP = {
  home: say.fileInTheProvince,
  own: say.fileInTheProvinceOfTheCertificate,
};

/** Whether the entity may file in this province when its ID or certificate is from another. */
export function originItems(context: Context): ItemDraft[] {
  if (context.input.fromElsewhere === '否') return [];
  return context.input.kind === 'organization' ? [organization(context)] : [individual(context)];
}

function organization({ province, input }: Context): ItemDraft {
  const { allowed, source } = province.crossProvince.organization;
  const elsewhere = input.fromElsewhere === '是';
  return {
    name: 'own-province',
    kind: elsewhere && !allowed ? 'blocker' : 'task',
    text: allowed
      ? say.takesOrganisationsOfOtherProvinces(province.en)
      : say.theCertificateOfTheOrganisation(province.en, province.zh),
    ...(!allowed && { how: STOP.own }),
    facts: ['crossProvince/organization/allowed'],
    source: sources(source, 'ali-foreign-2019'),
  };
}

const POLICIES = {
  'not-stated': say.thePageOf201909,
  'local-id-only': say.onlyPeopleWithALocal,
  'residence-proof': say.peopleWithAnId,
  'any-local-proof': say.peopleWithAnIdFromElsewhere,
} as const;

function individual({ province, input }: Context): ItemDraft {
  const { seed, alibaba2019, later } = province.crossProvince.individual;
  const allowed = later.flatMap(({ facts }) => facts?.allowed ?? []);
  const refused = alibaba2019.policy === 'local-id-only' && !allowed.includes(true);
  const doubtful =
    alibaba2019.policy === 'local-id-only' || (allowed.length > 0 && allowed.includes(false));
  const elsewhere = input.fromElsewhere === '是';
  const proof = alibaba2019.acceptedProof;
  return {
    name: 'id-from-elsewhere',
    kind: !elsewhere ? 'note' : refused ? 'blocker' : doubtful ? 'warning' : 'task',
    text: [
      say.idFromElsewhere(
        POLICIES[alibaba2019.policy],
        proof.length > 0 ? `: ${proof.join(', ')}` : '',
      ),
      ...later.map(({ note, source, facts }) => {
        const verdict =
          facts?.allowed === undefined ? '' : facts.allowed ? say.accepted : say.notAccepted;
        return say.newer(publisherOf(source), verdict && `, ${verdict}`, factText(note).text);
      }),
    ].join(' '),
    why: say.idFromElsewhereWhy(
      seed.note.replace(/^Seed only says/, say.guidesOnlySay),
      seed.acceptedProof.join(', '),
    ),
    how: refused ? STOP.home : say.bringTheProof,
    ...(input.fromElsewhere === '' && { when: say.theAddressOnTheId }),
    unknown: alibaba2019.policy === 'not-stated' && later.length === 0,
    facts: [
      'crossProvince/individual/seed/note',
      'crossProvince/individual/seed/acceptedProof',
      'crossProvince/individual/alibaba2019/policy',
      'crossProvince/individual/alibaba2019/acceptedProof',
      ...later.flatMap((entry, index) => [
        `crossProvince/individual/later/${index}/note`,
        ...(entry.facts?.allowed === undefined
          ? []
          : [`crossProvince/individual/later/${index}/facts/allowed`]),
      ]),
    ],
    source: sources(
      seed.source,
      alibaba2019.source,
      later.map(({ source }) => source),
    ),
  };
}
