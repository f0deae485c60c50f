import type { Report, ReportItem } from '@/lib/autofill/types';
import type { FrameState } from '@/lib/messaging';

import type { PortEvent } from './frame-ports';

export interface FrameProgress {
  frame: string;
  done: number;
  total: number;
  label: string;
  /** What came of the fields so far, before the page has settled. */
  items: readonly ReportItem[];
}

/** What popup and panel know of a tab. */
export interface TabFrames {
  /** `unreachable`: no frame of the tab runs Beian Lens. */
  connection: 'connecting' | 'connected' | 'unreachable';
  /** The top document first, then in order of appearance. */
  frames: readonly FrameState[];
  /** Of the fills that are running, one for each frame that is filled. */
  progress: readonly FrameProgress[];
  /** The last report of each frame. */
  reports: readonly Report[];
  /** What had come of a fill when its page left or went on to another step; null when none was cut off. */
  cutOff: readonly ReportItem[] | null;
  /** Why a frame did not do what it was told. */
  refusal: string | null;
  /** Answers to “why this field?”, by `frame/field`. */
  evidence: Readonly<Record<string, readonly string[]>>;
  /** The field for which the person asked on the page what the profile has; the latest one. */
  offered: { frame: string; field: string } | null;
  /** The text about an unrecognised field that was asked for last. */
  fieldReport: string | null;
}

export type TabFramesEvent =
  | PortEvent
  /** A command was sent: what the last one said is history. */
  | { type: 'told' }
  /** Another tab is looked at. */
  | { type: 'other-tab' };

export const NO_FRAMES: TabFrames = {
  connection: 'connecting',
  frames: [],
  progress: [],
  reports: [],
  cutOff: null,
  refusal: null,
  evidence: {},
  offered: null,
  fieldReport: null,
};

/** Every frame event and every turn of the connection, one after the other. */
export function tabFramesReducer(state: TabFrames, event: TabFramesEvent): TabFrames {
  switch (event.type) {
    case 'gone':
      return withoutFrame(state, event.frame);
    case 'unreachable':
      return { ...NO_FRAMES, connection: 'unreachable', cutOff: state.cutOff };
    case 'other-tab':
      return NO_FRAMES;
    case 'told':
      return { ...state, refusal: null, fieldReport: null, cutOff: null };
    case 'state':
      return withFrame(state, event.state);
    case 'progress': {
      const { frame, done, total, label } = event;
      const items = state.progress.find((one) => one.frame === frame)?.items ?? [];
      const progress = [...apartFrom(state.progress, frame), { frame, done, total, label, items }];
      return { ...state, progress };
    }
    case 'item':
      return {
        ...state,
        progress: state.progress.map((one) =>
          one.frame === event.frame ? { ...one, items: [...one.items, event.item] } : one,
        ),
      };
    case 'report':
      return withReport(
        { ...state, progress: apartFrom(state.progress, event.frame) },
        event.report,
      );
    case 'refused':
      // What was refused never ran, and a fill that runs goes on.
      return { ...state, refusal: event.reason };
    case 'failed':
      return {
        ...state,
        progress: apartFrom(state.progress, event.frame),
        refusal: event.reason,
      };
    case 'evidence': {
      const key = `${event.frame}/${event.field}`;
      return { ...state, evidence: { ...state.evidence, [key]: event.evidence } };
    }
    case 'offer':
      return { ...state, offered: { frame: event.frame, field: event.field } };
    case 'field-report':
      return { ...state, fieldReport: event.text };
  }
}

const apartFrom = <Of extends { frame: string }>(all: readonly Of[], frame: string): Of[] =>
  all.filter((one) => one.frame !== frame);

/** A tab whose last frame is gone has navigated, or its page was taken down. */
function withoutFrame(state: TabFrames, frame: string): TabFrames {
  const frames = apartFrom(state.frames, frame);
  const running = state.progress.find((one) => one.frame === frame);
  // An undo has no fields to name.
  const cutOff = running?.label ? running.items : state.cutOff;
  if (frames.length === 0) return { ...NO_FRAMES, connection: 'unreachable', cutOff };
  return {
    ...state,
    frames,
    cutOff,
    progress: apartFrom(state.progress, frame),
    reports: apartFrom(state.reports, frame),
  };
}

/** The frame told its state before: a fill whose page asks something else by then was cut off. */
function withReport(state: TabFrames, report: Report): TabFrames {
  const others = apartFrom(state.reports, report.frame);
  const now = state.frames.find(({ frame }) => frame === report.frame);
  return report.of === 'fill' && now && isOfEarlierStep(report, now)
    ? { ...state, reports: others, cutOff: report.items }
    : { ...state, reports: [...others, report] };
}

function withFrame(state: TabFrames, frame: FrameState): TabFrames {
  const at = state.frames.findIndex((other) => other.frame === frame.frame);
  const frames = at < 0 ? [...state.frames, frame] : state.frames.with(at, frame);
  frames.sort((a, b) => Number(b.top) - Number(a.top));
  return {
    ...state,
    connection: 'connected',
    frames,
    reports: state.reports.some((report) => isOfEarlierStep(report, frame))
      ? state.reports.filter((report) => !isOfEarlierStep(report, frame))
      : state.reports,
  };
}

/**
 * What was filled belongs to an earlier step once the frame asks other things and none of those; a page that has put
 * new controls, with what was filled, in the place of the old ones asks the same.
 */
function isOfEarlierStep({ of, frame, items }: Report, now: FrameState): boolean {
  if (frame !== now.frame || items.length === 0 || now.fields.length === 0) return false;
  const ids = new Set(now.fields.map(({ id }) => id));
  const asked = new Set(
    now.fields
      .filter(({ obstacle, value }) => obstacle === null && (of !== 'fill' || value !== ''))
      .map(questionOf),
  );
  return items.every((item) => !ids.has(item.id) && !asked.has(questionOf(item)));
}

const questionOf = ({ key, index, labelText }: Question): string => `${key}#${index} ${labelText}`;

type Question = Pick<ReportItem, 'key' | 'index' | 'labelText'>;
