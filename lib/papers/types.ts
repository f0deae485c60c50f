/** What kind of paper a text or picture is. */
const PAPER_KINDS = [
  'business-licence',
  'resident-id-front',
  'resident-id-back',
  'passport',
  'mainland-travel-permit-hk-macao',
  'mainland-travel-permit-taiwan',
  'hk-macao-taiwan-residence-permit',
  'foreign-permanent-resident-card',
  'domain-certificate',
] as const;

export type PaperKind = (typeof PAPER_KINDS)[number];

/** What can be read from a paper or a text. Dates are `YYYY-MM-DD`, periods `from/until` with 长期 for no end. */
export type ValueKey =
  | 'creditCode'
  | 'name'
  | 'type'
  | 'legalRepresentative'
  | 'address'
  | 'founded'
  | 'capital'
  | 'term'
  | 'idNumber'
  | 'birth'
  | 'sex'
  | 'validity'
  | 'passportNumber'
  | 'surname'
  | 'givenNames'
  | 'nationality'
  | 'expiry'
  | 'permitNumber'
  | 'nameLatin'
  /** Of a person, on identity papers and in texts. */
  | 'personName'
  | 'personAddress'
  | 'domain'
  | 'mobile'
  | 'email';

/**
 * How far a value may be trusted. `checked`: its own check digits agree with what was read, without a repair. `read`:
 * nothing speaks against it. `compare`: something does, see `doubts`.
 */
export type ValueState = 'checked' | 'read' | 'compare';

/** Why a value must be compared with the paper. */
export type Doubt =
  /** A character of it was uncertain. */
  | 'uncertain'
  /** A seal, watermark or other text lies over it or over the paper. */
  | 'covered'
  /** A character was exchanged so that the check digits agree. */
  | 'repaired'
  /** A stroke, a bracket or a doubled character was set right by the form that such values have. */
  | 'mended'
  /** It has not the form that such values have. */
  | 'form'
  /** It begins with no division of China. */
  | 'division'
  /** Two places of the paper say different things. */
  | 'disagrees'
  /** Found without the label that should stand before it. */
  | 'no-label';

/** A rectangle of the picture in its pixels, turned by `angle` (radians, clockwise) about its centre. */
export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
  angle: number;
}

/** A value as it is proposed to the person. */
export interface ReadValue {
  key: ValueKey;
  value: string;
  state: ValueState;
  doubts: Doubt[];
  /** The words that it was read from, as they stood there. */
  from: string;
  /** Where in the picture; none for texts. */
  boxes?: Box[];
}

/** All that was read from one text or picture. */
export interface ReadPaper {
  /** Null when it could not be told; of a text always. */
  kind: PaperKind | null;
  values: ReadValue[];
  /** A seal or watermark lies over it, so that everything must be compared. */
  isCovered?: boolean;
}
