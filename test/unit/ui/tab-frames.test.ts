import { describe, expect, it } from 'vitest';

import { NO_FRAMES, tabFramesReducer, type TabFramesEvent } from '@/components/ui/tab-frames';
import type { FrameState } from '@/lib/messaging';

function frame(name: string, top = false): FrameState {
  return {
    frame: name,
    top,
    url: 'https://beian.aliyun.com/',
    system: 'aliyun',
    step: null,
    fields: [],
    findings: [],
    explained: { labels: 0, options: 0, messages: 0 },
    unrecognised: [],
    canUndo: false,
    pointing: null,
    bindings: [],
  };
}

const after = (...events: TabFramesEvent[]) => events.reduce(tabFramesReducer, NO_FRAMES);
const names = (...events: TabFramesEvent[]) => after(...events).frames.map(({ frame }) => frame);
const state = (name: string, top = false): TabFramesEvent => ({
  type: 'state',
  state: frame(name, top),
});
const report = (name: string): TabFramesEvent => ({
  type: 'report',
  frame: name,
  report: { plan: 'p', frame: name, items: [], canUndo: true },
});

describe('the frames of a tab', () => {
  it('puts the top document first and a frame in once', () => {
    expect(names(state('inner'), state('top', true), state('inner'))).toEqual(['top', 'inner']);
  });

  it('keeps what is on show until the frames speak on a new connection', () => {
    expect(names(state('a', true), { type: 'connecting' })).toEqual(['a']);
  });

  it('forgets the frames of the old connection once one speaks on the new', () => {
    expect(names(state('a', true), state('b'), { type: 'connecting' }, state('a', true))).toEqual([
      'a',
    ]);
  });

  it('keeps the report of a frame that is still there and drops that of one that is gone', () => {
    const { reports } = after(
      state('a', true),
      state('b'),
      report('a'),
      report('b'),
      { type: 'connecting' },
      state('a', true),
    );
    expect(reports.map(({ frame }) => frame)).toEqual(['a']);
  });

  it('ends progress with the report and with a refusal', () => {
    const progress: TabFramesEvent = {
      type: 'progress',
      frame: 'a',
      done: 1,
      total: 2,
      label: 'x',
    };
    expect(after(state('a'), progress).progress?.done).toBe(1);
    expect(after(state('a'), progress, report('a')).progress).toBeNull();
    const refused = after(state('a'), progress, {
      type: 'refused',
      frame: 'a',
      reason: 'plan changed',
    });
    expect([refused.progress, refused.refusal]).toEqual([null, 'plan changed']);
    expect(tabFramesReducer(refused, { type: 'told' }).refusal).toBeNull();
  });

  it('knows nothing of a tab that is unreachable', () => {
    expect(after(state('a'), { type: 'disconnected' })).toMatchObject({
      connection: 'unreachable',
      frames: [],
    });
  });
});
