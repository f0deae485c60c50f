import type { ChineseText, Context } from './types';

/** The papers with which a person who is no mainland citizen files. */
export interface PersonDocuments {
  /** Whose they are, e.g. `foreign nationals`. */
  who: string;
  /** Those that the province takes. */
  accepted: readonly ChineseText[];
  /** One that it refuses although others take it. */
  refused?: ChineseText;
  /** How to photograph them. */
  how: string;
  facts: string[];
  source: string | readonly string[];
}

const PERMIT =
  'Photograph both sides of the permit lying flat: all four edges in the picture, every character legible, no reflection.';

const DOCUMENTS = {
  'hong-kong-macao': {
    who: 'residents of Hong Kong and Macao',
    accepted: [
      { zh: '港澳居民居住证', en: 'residence permit' },
      { zh: '港澳居民来往内地通行证', en: 'travel permit' },
    ],
    how: PERMIT,
  },
  taiwan: {
    who: 'residents of Taiwan',
    accepted: [
      { zh: '台湾居民居住证', en: 'residence permit' },
      { zh: '台湾居民来往大陆通行证', en: 'travel permit' },
    ],
    how: PERMIT,
  },
  foreign: {
    who: 'foreign nationals',
    accepted: [
      { zh: '护照', en: 'passport' },
      { zh: '外国人永久居留身份证', en: 'permanent resident card' },
    ],
    how: 'Photograph the page of the passport with the photo (of the card both sides): all four edges in the picture, every character legible, no reflection.',
  },
} as const;

/** Whether the answers are about the person who is entity leader: a legal representative who is not says nothing of them. */
export const isAboutLeader = ({ kind, leaderIsLegalRepresentative }: Context['input']): boolean =>
  kind === 'individual' || leaderIsLegalRepresentative !== '否';

/** The papers of the entity leader or individual; undefined for mainland citizens, and where the answers do not say. */
export function personDocuments({ province, input }: Context): PersonDocuments | undefined {
  if (input.nationality === 'mainland' || !isAboutLeader(input)) return undefined;
  const all = DOCUMENTS[input.nationality];
  const current = input.kind === 'individual' ? province.individual.current : undefined;
  if (input.nationality === 'hong-kong-macao' && current?.travelPermitAccepted === false) {
    const [residence, travel] = DOCUMENTS['hong-kong-macao'].accepted;
    return {
      ...all,
      accepted: [residence],
      refused: travel,
      facts: ['individual/current/travelPermitAccepted'],
      source: current.source,
    };
  }
  return { ...all, facts: [], source: ['seed-overview', 'ali-materials-2019'] };
}

/** Whether the person may file with a travel permit, which bears no address in the mainland. */
export const takesTravelPermit = (context: Context): boolean =>
  personDocuments(context)?.accepted.some(({ en }) => en === 'travel permit') ?? false;
