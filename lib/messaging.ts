import type {
  FieldState,
  FillRequest,
  Report,
  ReportItem,
  WebsiteBlocks,
} from '@/lib/autofill/types';
import type { MessageOf } from '@/lib/contract';
import type { StatusOnPage } from '@/lib/filings/recognise-stage';
import type { FieldKey, SystemId } from '@/lib/forms/types';
import type { FieldValue } from '@/lib/forms/values';
import type { Finding } from '@/lib/rules/types';

/**
 * The popup and the panel talk to each frame of a tab over a port of its own: `tabs.connect(tab, { name: FRAME_PORT,
 * frameId })`. Each frame names itself in what it sends and ignores what is addressed to another.
 */
export const FRAME_PORT = 'beian-lens-frames';

/** What a frame shows of itself. Sent on connection and whenever it changes. */
export interface FrameState {
  frame: string;
  top: boolean;
  url: string;
  system: SystemId | null;
  /** English name of the step or page, when it is known. */
  step: string | null;
  fields: FieldState[];
  findings: Finding[];
  /** Texts of the page that say how far a filing is. */
  statuses: StatusOnPage[];
  /** What the review of a filing that was sent back found wrong. */
  repairs: Repair[];
  /** The page says that the filing was handed in, and asks nothing. */
  submitted: boolean;
  /** The Chinese that has no English beside it. */
  unexplained: UnexplainedText[];
  /** How many website blocks there are, and the page's button for one more; null when there is none. */
  blocks: WebsiteBlocks | null;
  /** The page's own button that leads on, in both languages; null where none is seen. */
  next: { zh: string; en: string } | null;
  canUndo: boolean;
  /** The browser has translated the page: its Chinese, by which it is known, is gone. */
  translated: boolean;
  pointing: Pointing | null;
  /** What the person said on this site; kept until it is taken back. */
  bindings: { id: string; key: FieldKey; labelText: string }[];
}

/** A reason for which a filing was sent back, as the page words it. */
export interface Repair {
  zh: string;
  en: string;
  /** What the catalogue has of it, perhaps in other words, and knows more of; null for a reason read from its parts alone. */
  known: { zh: string; system: SystemId } | null;
  /** Id of the field that it is about; null where the page does not have it. */
  field: string | null;
}

/** A text of the page beside which nothing stands. */
export interface UnexplainedText {
  kind: 'label' | 'option' | 'hint' | 'button' | 'step' | 'message';
  zh: string;
  /** Ours, of a text that has no room beside it: the grey words in boxes. */
  en?: string;
}

/** How far “point at a field” is: a control on the page is to be chosen, or its field is. */
export type Pointing = { at: 'page' } | { at: 'field'; labelText: string };

/** From a frame to the popup or the panel. */
export type FrameEvent =
  | { type: 'state'; state: FrameState }
  | { type: 'progress'; frame: string; done: number; total: number; label: string }
  /** What came of one field of a fill that goes on; the report at its end says what the page kept. */
  | { type: 'item'; frame: string; item: ReportItem }
  | { type: 'report'; frame: string; report: Report }
  | { type: 'evidence'; frame: string; field: string; evidence: string[] }
  /** The person asked at a field what could be filled there. */
  | { type: 'offer'; frame: string; field: string }
  | { type: 'field-report'; frame: string; text: string }
  /** A command was not carried out; what runs goes on. */
  | { type: 'refused'; frame: string; reason: string }
  /** A fill or an undo broke off without a report. */
  | { type: 'failed'; frame: string; reason: string };

/** From the popup or the panel to one frame. */
export type FrameCommand =
  | { type: 'fill'; frame: string; request: FillRequest }
  | { type: 'cancel'; frame: string }
  | { type: 'undo'; frame: string }
  | { type: 'clear-filled'; frame: string }
  | { type: 'jump'; frame: string; field: string }
  | { type: 'fix'; frame: string; rule: string; field: string; index: number }
  | { type: 'ignore'; frame: string; rule: string; field: string; index: number }
  | { type: 'explain'; frame: string; field: string }
  | { type: 'field-report'; frame: string }
  /** The person has let the browser get its own translator. */
  | { type: 'translator-here'; frame: string }
  | { type: 'point-at'; frame: string }
  | { type: 'stop-pointing'; frame: string }
  /** The control that was pointed at is this field. */
  | { type: 'bind'; frame: string; key: FieldKey }
  | { type: 'unbind'; frame: string; id: string }
  /** What the page does not show but its rules depend on: entity type and region of the profile that is on show. */
  | { type: 'context'; frame: string; values: readonly FieldValue[] }
  | { type: 'refresh'; frame: string };

/** What the worker asks of the frame in which the context menu was opened. */
export interface FieldMenuContract {
  'menu-field'(): FieldMenuAnswer;
  'menu-fill'(about: { request: FillRequest }): void;
  /** Nothing is filled, and why. `offer`: the field that a panel which is open may fill after asking. */
  'menu-refused'(about: { reason: string; offer: string | null }): void;
}

export type FieldMenuMessage = MessageOf<FieldMenuContract>;

export interface FieldMenuAnswer {
  /** Id of the field under the pointer when the menu was opened; null when the frame has said why not. */
  field: string | null;
  state: FrameState;
}

/** The parts of the overlay that come when they are needed; each is a script of that name. */
export type FramePart = 'rules' | 'words' | 'telling' | 'plan';

/** What frames and pages ask of the background. */
export interface BackgroundContract {
  /** A page that may be a filing page begins: the worker is soon to put the overlay into it. */
  wake(): void;
  /** A frame looks like a filing page: put the overlay into it. */
  'inject-overlay'(): void;
  /** The overlay of a frame needs a part that comes as a script of its own. */
  'inject-part'(about: { part: FramePart }): void;
  'open-manager'(about: { path?: string }): void;
  /** Four-character parts of names: answers those that are idioms. */
  idioms(about: { parts: readonly string[] }): string[];
  /** From a press in the page: opens the panel beside it. */
  'open-panel'(): void;
  /** Whether a recognised form is to be kept from the browser's page translation. */
  'keeps-from-translation'(): boolean;
  /** Whether the English on pages comes only when it is pointed at. */
  'notes-on-hover'(): boolean;
  /** From a frame, when something has changed in it. */
  'frame-changed'(about: Omit<FrameChanged, 'type'>): void;
}

export type BackgroundMessage = MessageOf<BackgroundContract>;

export interface FrameChanged {
  type: 'frame-changed';
  frame: string;
  /** When the document began, on the clock of `performance.timeOrigin`. */
  began: number;
  /** Null when the frame goes. */
  counts: PageCounts | null;
  /** Whether a panel listens to this frame. */
  isPanelOpen: boolean;
}

/** What the worker asks of a frame whose news it has heard. */
export interface FrameContract {
  /** Say again what there is. */
  'tell-again'(): void;
  /** All that the frame shows of itself, for a profile to be held against it. */
  'describe-frame'(): FrameState | null;
}

export type FrameMessage = MessageOf<FrameContract>;

/** What a frame has of its own, whatever profile there is: a page can read it. */
export interface PageCounts {
  /** Fields that could be filled and hold nothing. */
  empty: number;
  findings: number;
  /** The browser has translated the page. */
  translated: boolean;
}

/** From the worker to the pill of a tab, about one of its frames. */
export interface PillMessage {
  type: 'pill';
  frame: string;
  /** Null when the frame has gone. */
  counts: PageCounts | null;
  isPanelOpen: boolean;
}

/** What the background asks of the extension's pages. */
export interface PageContract {
  /** The keyboard shortcut was pressed in this tab: answers whether what is on show was run. */
  'fill-now'(about: { tab: number }): boolean;
}

/** From a frame to popup and panel: it listens now. Sent when it starts and when it is called. */
export interface FrameAnnouncement {
  type: 'frame-ready';
  frame: string;
}

/** From popup or panel to all frames of a tab: announce yourselves. */
export interface FrameCall {
  type: 'announce-frame';
}
