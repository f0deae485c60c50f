// The papers of the drawn set.
import type { PaperKind, ValueKey } from '@/lib/papers/types';

import type { Sheet } from './canvas';
import {
  domainCertificate,
  idBack,
  idFront,
  passport,
  permanentResident,
  travelPermit,
} from './cards';
import { landscapeLicence, portraitLicence } from './licences';

export interface Drawn {
  id: string;
  kind: PaperKind;
  sheet: Sheet;
  /** Where a company's seal is put when it lies over values. */
  covered: readonly (readonly [x: number, y: number])[];
  sealName: string;
  expected: Partial<Record<ValueKey, string>>;
}

type Make = (seed: number) => Drawn;

/** Every kind of paper, by how it is drawn. */
export const MAKERS: Record<string, Make> = {
  llc: (seed) => landscapeLicence(seed, 'llc'),
  foreign: (seed) => landscapeLicence(seed, 'foreign'),
  branch: (seed) => landscapeLicence(seed, 'branch'),
  'sole-trader': (seed) => landscapeLicence(seed, 'sole-trader'),
  partnership: (seed) => landscapeLicence(seed, 'partnership'),
  portrait: portraitLicence,
  'id-front': (seed) => idFront(seed),
  'id-back': idBack,
  passport,
  'permit-hk-macao': (seed) => travelPermit(seed, 'hk-macao'),
  'permit-taiwan': (seed) => travelPermit(seed, 'taiwan'),
  'residence-permit': (seed) =>
    idFront(seed, seed % 3 === 0 ? '830000' : seed % 3 === 1 ? '810000' : '820000'),
  'permanent-resident': permanentResident,
  'domain-certificate': domainCertificate,
};
