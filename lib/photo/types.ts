/** What the check says about the clothes. `cannot-tell` comes with a reason. */
export type ClothesColour = 'fine' | 'red' | 'blue' | 'cannot-tell';

/** Why the clothes could not be judged, or the file not be opened. */
export type CannotTellReason =
  | 'no-person'
  | 'several-people'
  | 'clothes-not-visible'
  | 'too-dark'
  | 'too-bright'
  | 'greyscale'
  | 'too-small';

/** Why a file was refused before anything was judged. */
export type RefusalReason =
  | 'not-an-image'
  | 'heic'
  | 'unsupported-format'
  | 'damaged'
  | 'too-many-pixels'
  | 'too-large';

/** What else the person should know; none of these stops the photo from being used. */
export type PhotoWarningId =
  | 'small-red'
  | 'small-blue'
  | 'dark-perhaps-blue'
  | 'near-red'
  | 'near-blue'
  | 'not-centred'
  | 'upper-body-cut'
  | 'several-faces'
  | 'blurred'
  | 'background-not-filled'
  | 'too-dark'
  | 'too-bright'
  | 'file-too-large'
  | 'file-format'
  | 'animated'
  | 'transparent';

export interface PhotoWarning {
  id: PhotoWarningId;
  /** What was seen and what to do, in English. */
  text: string;
}

/** Shares of the judged clothes, 0 to 1. */
export interface ColourShares {
  red: number;
  blue: number;
}

/** The judgement of one photo. */
export interface PhotoVerdict {
  colour: ClothesColour;
  /** Set when `colour` is `cannot-tell`. */
  reason: CannotTellReason | null;
  /** What was seen and what to do, in English. */
  text: string;
  /** Share of red and blue in all the clothes that were judged. */
  shares: ColourShares;
  /** Area of the largest connected red and blue patch, measured in areas of the face. */
  patches: ColourShares;
  warnings: PhotoWarning[];
  /** The photo, scaled down, with outlines around the judged clothes and the red or blue in them: a PNG or JPEG data URL. */
  outline: string | null;
  /** Size of the photo as decoded and turned upright, in pixels. */
  width: number;
  height: number;
}

/** Steps of the check in the order in which they are taken. */
export type PhotoStep = 'sending' | 'loading' | 'decoding' | 'finding-person' | 'judging';

/** What was measured in the picture of a document. */
export interface DocumentQuality {
  /** No colour anywhere: scanned in black and white, or a copy. */
  isGrey: boolean;
  /** Every edge is too soft for small print to be read. */
  isBlurred: boolean;
  /** Upright size as decoded, in pixels. */
  width: number;
  height: number;
}

export interface PhotoProgress {
  step: PhotoStep;
  /** 0 to 1 over the whole check; never goes back. */
  done: number;
}
