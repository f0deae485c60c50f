import { factText, publisherOf, sources } from './fact-text';
import type { Context, ItemDraft } from './types';

const STOP = {
  home: 'File in the province of the ID.',
  own: 'File in the province of the certificate, or through a branch that is registered here.',
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
      ? `${province.en} takes organisations of other provinces.`
      : `The certificate of the organisation must be from ${province.en} (${province.zh}): an organisation cannot file in a province that is not its own.`,
    ...(!allowed && { how: STOP.own }),
    facts: ['crossProvince/organization/allowed'],
    source: sources(source, 'ali-foreign-2019'),
  };
}

const POLICIES = {
  'not-stated':
    'The page of 2019-09 does not say whether people with an ID from elsewhere may file',
  'local-id-only': 'Only people with a local ID may file (Alibaba Cloud, 2019-09)',
  'residence-proof': 'People with an ID from elsewhere show a proof (Alibaba Cloud, 2019-09)',
  'any-local-proof':
    'People with an ID from elsewhere show any proof of local study, work or life (Alibaba Cloud, 2019-09)',
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
      `ID from another province. ${POLICIES[alibaba2019.policy]}${proof.length > 0 ? `: ${proof.join(', ')}` : ''}.`,
      ...later.map(({ note, source, facts }) => {
        const verdict =
          facts?.allowed === undefined ? '' : facts.allowed ? 'accepted' : 'not accepted';
        return `Newer (${publisherOf(source)})${verdict && `, ${verdict}`}: ${factText(note).text}`;
      }),
    ].join(' '),
    why: `${seed.note.replace(/^Seed only says/, 'Alibaba Cloud’s guides of 2018–2019 only say')} They name: ${seed.acceptedProof.join(', ')}.`,
    how: refused
      ? STOP.home
      : `Bring the proof, or ${STOP.home.charAt(0).toLowerCase()}${STOP.home.slice(1)}`,
    ...(input.fromElsewhere === '' && { when: 'the address on the ID is in another province' }),
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
