import type { Report } from '@/lib/autofill/types';
import type { FrameEvent, FrameState } from '@/lib/messaging';

export interface FrameProgress {
  frame: string;
  done: number;
  total: number;
  label: string;
}

/** What popup and panel know of a tab. */
export interface TabFrames {
  /** `unreachable`: no frame of the tab runs Beian Lens. */
  connection: 'connecting' | 'connected' | 'unreachable';
  /** The top document first, then in order of appearance. */
  frames: readonly FrameState[];
  /** Of the fill that is running. */
  progress: FrameProgress | null;
  /** The last report of each frame. */
  reports: readonly Report[];
  /** Why a frame did not do what it was told. */
  refusal: string | null;
  /** Answers to “why this field?”, by `frame/field`. */
  evidence: Readonly<Record<string, readonly string[]>>;
  /** The text about an unrecognised field that was asked for last. */
  fieldReport: string | null;
}

export type TabFramesEvent =
  | FrameEvent
  /** A new port was opened: what is known stays on show until the frames speak again. */
  | { type: 'connecting' }
  | { type: 'disconnected' }
  /** A command was sent: what the last one said is history. */
  | { type: 'told' };

/** Frames are kept here together with the connection in which they last spoke. */
export interface TabFramesState extends TabFrames {
  stale: ReadonlySet<string>;
}

export const NO_FRAMES: TabFramesState = {
  connection: 'connecting',
  frames: [],
  progress: null,
  reports: [],
  refusal: null,
  evidence: {},
  fieldReport: null,
  stale: new Set(),
};

/** Every frame event and every turn of the connection, one after the other. */
export function tabFramesReducer(state: TabFramesState, event: TabFramesEvent): TabFramesState {
  switch (event.type) {
    case 'connecting':
      return { ...state, stale: new Set(state.frames.map(({ frame }) => frame)) };
    case 'disconnected':
      return { ...NO_FRAMES, connection: 'unreachable' };
    case 'told':
      return { ...state, refusal: null, fieldReport: null };
    case 'state':
      return withFrame(state, event.state);
    case 'progress': {
      const { frame, done, total, label } = event;
      return { ...state, progress: { frame, done, total, label } };
    }
    case 'item':
      return state;
    case 'report': {
      const others = state.reports.filter(({ frame }) => frame !== event.frame);
      return { ...state, progress: null, reports: [...others, event.report] };
    }
    case 'refused':
      return { ...state, progress: null, refusal: event.reason };
    case 'evidence': {
      const key = `${event.frame}/${event.field}`;
      return { ...state, evidence: { ...state.evidence, [key]: event.evidence } };
    }
    case 'field-report':
      return { ...state, fieldReport: event.text };
  }
}

function withFrame(state: TabFramesState, frame: FrameState): TabFramesState {
  // The first frame that speaks on a new connection ends what the old one knew of others.
  const known = state.frames.filter((other) => !state.stale.has(other.frame));
  const at = known.findIndex((other) => other.frame === frame.frame);
  const frames = at < 0 ? [...known, frame] : known.with(at, frame);
  frames.sort((a, b) => Number(b.top) - Number(a.top));
  const present = new Set(frames.map(({ frame }) => frame));
  return {
    ...state,
    connection: 'connected',
    frames,
    reports: state.reports.filter(
      (report) => present.has(report.frame) && !isOfEarlierStep(report, frame),
    ),
    stale: new Set(),
  };
}

/** What was filled belongs to an earlier step once the frame asks other things and none of those. */
function isOfEarlierStep({ frame, items }: Report, now: FrameState): boolean {
  if (frame !== now.frame || items.length === 0 || now.fields.length === 0) return false;
  const asked = new Set(now.fields.map(({ id }) => id));
  return items.every(({ id }) => !asked.has(id));
}
