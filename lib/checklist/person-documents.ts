import type { ChineseText, Context } from './types';
import * as say from './english/person-documents';

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

const DOCUMENTS = {
  'hong-kong-macao': {
    who: say.residentsOfHongKong,
    accepted: [
      { zh: '港澳居民居住证', en: say.residencePermit },
      { zh: '港澳居民来往内地通行证', en: say.travelPermit },
    ],
    how: say.permit,
  },
  taiwan: {
    who: say.residentsOfTaiwan,
    accepted: [
      { zh: '台湾居民居住证', en: say.residencePermit },
      { zh: '台湾居民来往大陆通行证', en: say.travelPermit },
    ],
    how: say.permit,
  },
  foreign: {
    who: say.foreignNationals,
    accepted: [
      { zh: '护照', en: say.passport },
      { zh: '外国人永久居留身份证', en: say.permanentResidentCard },
    ],
    how: say.photographThePage,
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
  personDocuments(context)?.accepted.some(({ zh }) => zh.endsWith('通行证')) ?? false;
