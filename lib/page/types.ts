import type { ControlKind } from '@/lib/forms/control-kinds';
import type { AppPlatform } from '@/lib/forms/app-platforms';
import type { FieldKey } from '@/lib/forms/types';
import type { FieldValue } from '@/lib/forms/values';

export type { ControlKind } from '@/lib/forms/control-kinds';

/** Why a control may not be written, in words of the report. */
export type Obstacle =
  | 'disabled'
  | 'read-only'
  | 'hidden'
  | 'off-screen'
  | 'covered'
  | 'zero-size'
  | 'needs-person'
  | 'pressed-for-file'
  | 'unsupported';

export interface WriteOptions {
  signal: AbortSignal;
  /** What an upload is given; its values are their names. */
  files?: readonly File[];
  /** Ask the page's own search for what its list does not offer; a list that offers nothing is searched anyway. */
  search?: boolean;
}

/** What came of writing: the page took it, could not offer it, or did not keep it. */
export type WriteResult =
  | { outcome: 'written' }
  /**
   * `at` tells which of the values, e.g. the level of a cascader, the page does not offer; `canSearch` that the list
   * has a search of its own, which was not asked.
   */
  | { outcome: 'no-such-option'; offered: string[]; at?: number; canSearch?: boolean }
  | { outcome: 'failed'; reason: string };

/**
 * One widget on the page, read and written the way its framework believes. Values are page texts: an adapter knows
 * nothing of fields. Several texts (checkbox groups, cascaders, ranges) are given as a list; an empty control holds no
 * text at all, and writing none empties it. A single checkbox holds 是 or 否, dates are `YYYY-MM-DD`, an upload holds
 * the names of its files.
 */
export interface Control {
  kind: ControlKind;
  /** The elements that the person sees and uses; the first one stands for the widget. */
  elements: readonly HTMLElement[];
  read(): string[];
  write(values: readonly string[], options: WriteOptions): Promise<WriteResult>;
  /** The option texts that can be known without opening a pop-up; null when they cannot. */
  options(): string[] | null;
  /**
   * Why it may not be written now, or null. Of a group of choices any one that is free will do, or with `values` those
   * that are to be changed.
   */
  obstacle(values?: readonly string[]): Obstacle | null;
}

/** One adapter per widget kind, in `lib/page/controls/adapters`. */
export interface ControlAdapter {
  kind: ControlKind;
  /**
   * The lower one is asked first: libraries' widgets before the native controls inside them, what holds others before
   * what it holds, and what takes everything last.
   */
  rank: number;
  matches(element: Element): boolean;
  create(element: HTMLElement): Control;
}

/** Why a label was taken for a field, and a control for the label's. */
export interface Evidence {
  /** e.g. `label text`, `section heading`, `for attribute`, `same row`, `order`. */
  kind: string;
  detail: string;
  score: number;
}

/** A field of the catalogue that was found on the page. */
export interface RecognisedField {
  /** Unique within the frame and stable as long as its control lives. */
  id: string;
  key: FieldKey;
  index: number;
  /** The element whose text is the label. */
  label: Element;
  /** The text in it with which the label ends, where that stands bare in the element. */
  labelNode?: Text;
  labelText: string;
  /** Empty when the label was recognised but no control could be tied to it. */
  controls: readonly Control[];
  /** The list of country codes before the box of a mobile number. */
  country?: Control;
  /** Of lists of places: the address in whose row they stand. */
  regionOf?: FieldKey;
  /** Of an address: lists of its region stand before its box. */
  isBehindRegion?: boolean;
  /** Of a package of an App: the platform that the page asks it for. */
  platform?: AppPlatform;
  evidence: readonly Evidence[];
  score: number;
  /** False when several fields remain possible: explained, never filled. */
  certain: boolean;
  candidates: readonly FieldKey[];
}

/** A text of the page that has an English explanation but is no field label. */
export interface RecognisedText {
  kind: 'option' | 'hint' | 'button' | 'step' | 'message';
  element: Element;
  /** The text itself; absent where it is an attribute. */
  node?: Text;
  zh: string;
  /** The field whose option or placeholder it is, where that is known. */
  key?: FieldKey;
  /** It stands in a control: a grey word, or what was chosen. */
  inBox?: true;
  /** It stands apart from the form, or shows what was entered: nobody is asked what it means. */
  isApart?: true;
}

/** Everything that the recogniser knows about one document at one moment. */
export interface PageReading {
  fields: readonly RecognisedField[];
  texts: readonly RecognisedText[];
  /** Controls with a Chinese label that no field explains. */
  unrecognised: readonly { element: Element; label: Element; node: Text; labelText: string }[];
  /** Chinese texts of a form that nothing here explains; looked for when asked. */
  unknown(): RecognisedText[];
  /** What the certain fields hold now. */
  values(): FieldValue[];
}
