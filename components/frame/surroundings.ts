import type { FrameCommand, FrameEvent, FrameState, PageCounts } from '@/lib/messaging';
import type { SiteNotes, SiteNotesRequest } from '@/lib/site-notes';

import type { Frame } from './frame';
import type { PageWriter } from './page-writer';

/** The frame's end of what leads to popup and panel. */
export interface Line {
  /** Lets those who show a page listen to this frame. */
  announce(): void;
  tell(event: FrameEvent): void;
  /** Somebody listens. */
  readonly heard: boolean;
  readonly isPanelOpen: boolean;
}

/** What a line calls at the frame's end. */
export interface LineEnd {
  frame: string;
  onCommand(command: FrameCommand): void;
  /** Somebody has begun to listen. */
  onHeard(): void;
  /** Somebody has begun to listen, or listens no more. */
  onListeners(): void;
  signal: AbortSignal;
}

/** What is told of a frame. */
export interface NewsParts {
  /** Counts, and what the fields hold, by which the badge may count otherwise. */
  count(): Iterator<unknown, { counts: PageCounts; held: string }>;
  /** Looks at one field after the other. */
  describe(): Iterator<unknown, FrameState>;
  isPanelOpen(): boolean;
}

/** What the person said about the site of a frame. */
export interface KeptNotes {
  readonly all: SiteNotes;
  /** Loads what was said before, and follows what other frames and tabs say. */
  follow(onChange: () => void, signal: AbortSignal): Promise<void>;
  /** The notes are as they are kept once it is done. */
  change(request: Exclude<SiteNotesRequest, { type: 'site-notes' }>): Promise<void>;
}

/**
 * What is around a frame: who hears it, who keeps what is said about it, and whether anything may be written into it. A
 * filing page has the browser around it (`in-browser.ts`); the practice page has its own, which keeps nothing.
 */
export interface Surroundings {
  readonly notes: KeptNotes;
  /** Why nothing may be filled here; null when it may. */
  refusal(): string | null;
  connect(end: LineEnd): Line;
  /** Tells who counts over all pages what has changed in a frame. */
  news(frame: Pick<Frame, 'id' | 'signal'>, parts: NewsParts): { soon(): void };
  /** Whether a recognised form is to be kept from the browser's page translation. */
  keepsFromTranslation(): Promise<boolean>;
  /** Whether notes are to come only when they are pointed at. */
  notesOnHover(): Promise<boolean>;
  /** Follows the browser's menu on a field. */
  followMenu(frame: Frame, writer: PageWriter, state: () => FrameState): void;
  /** For a press in the page. */
  openPanel(): void;
  openRule(rule: string): void;
}
