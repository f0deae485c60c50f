/** What the overlay shows beside and below the texts of a page. It is handed in ready, in words: the overlay knows neither filings nor the browser. */

export type NoteKind = 'label' | 'option' | 'hint' | 'button' | 'step' | 'message';

export interface NoteContent {
  kind: NoteKind;
  /** Contract with tests and assistive tools: which field, and which of several of its kind. */
  field?: string;
  index?: number;
  text: string;
  /** What of it is said where a line has no room for more. */
  short?: string | undefined;
  /** The text is the browser's own translation, not ours. */
  isMachine?: boolean;
  /** Opens when somebody wants to know more; absent where the line says it all. Asked for when it opens. */
  card?: () => CardContent | Promise<CardContent>;
  /** The controls of the page that the note is about: its card stays off them and opens by a key in them. */
  controls?: () => readonly Element[];
  /** Called as soon as the card is likely to be asked for. */
  prepare?: () => void;
}

export interface CardContent extends CardBody {
  title: string;
  /** The text of the page. */
  zh: string;
  /** One thing that can be done with the field. */
  action?: { label: string; run(): void };
  /** What is not certain about the rest. */
  remarks: readonly { kind: 'uncertain' | 'machine'; text: string }[];
  /** The button behind which the rest is. */
  more: string;
}

export interface CardBody {
  /** Its first sentence is on show at once. */
  text?: string | undefined;
  facts: readonly { term: string; text: string }[];
  folded: readonly FoldedList[];
}

/** A list that is folded until somebody asks; what costs to make is made then. */
export interface FoldedList {
  kind: 'source' | 'why';
  summary: string;
  lines: readonly string[] | (() => readonly string[]);
}

export type Severity = 'error' | 'warning' | 'info';

export interface FindingContent {
  rule: string;
  field: string;
  index: number;
  severity: Severity;
  /** Said before the message to those who cannot see the shape. */
  spoken: string;
  message: string;
  buttons: readonly FindingButton[];
}

export interface FindingButton {
  label: string;
  isQuiet?: boolean;
  isChinese?: boolean;
  title?: string;
  spoken?: string;
  run(): void;
}

/** Where a finding stands: below a control, or beside the label where the page shows none. */
export interface FindingPlace {
  control: Element | undefined;
  label: Element;
}
