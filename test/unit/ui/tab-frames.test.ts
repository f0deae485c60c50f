import { describe, expect, it } from 'vitest';

import { NO_FRAMES, tabFramesReducer, type TabFramesEvent } from '@/components/ui/tab-frames';
import type { FieldState, ReportItem } from '@/lib/autofill/types';
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
    statuses: [],
    explained: { labels: 0, options: 0, messages: 0 },
    unrecognised: [],
    canUndo: false,
    blocks: null,
    canDownloadTranslator: false,
    pointing: null,
    bindings: [],
  };
}

const about = (id: string) => ({ id, key: 'entity.name', index: 0, labelText: '主办者名称' });

const field = (id: string): FieldState => ({
  ...about(id),
  control: 'text',
  value: '',
  held: [''],
  parts: 1,
  options: null,
  obstacle: null,
  certain: true,
  required: true,
});

const filledItem = (id: string): ReportItem => ({ ...about(id), outcome: 'filled' });

const after = (...events: TabFramesEvent[]) => events.reduce(tabFramesReducer, NO_FRAMES);
const names = (...events: TabFramesEvent[]) => after(...events).frames.map(({ frame }) => frame);
const state = (name: string, top = false): TabFramesEvent => ({
  type: 'state',
  state: frame(name, top),
});
const report = (name: string): TabFramesEvent => ({
  type: 'report',
  frame: name,
  report: { of: 'fill', plan: 'p', frame: name, items: [], canUndo: true },
});

const asking = (...ids: string[]): TabFramesEvent => ({
  type: 'state',
  state: { ...frame('a', true), fields: ids.map(field) },
});
const filled = (id: string): TabFramesEvent => ({
  type: 'report',
  frame: 'a',
  report: { of: 'fill', plan: 'p', frame: 'a', items: [filledItem(id)], canUndo: true },
});
const reportsAfter = (...events: TabFramesEvent[]) => after(...events).reports.length;

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

  it('drops the report once the frame asks other things: another step of a wizard', () => {
    expect(reportsAfter(asking('f1', 'f2'), filled('f1'), asking('f1', 'f3'))).toBe(1);
    expect(reportsAfter(asking('f1', 'f2'), filled('f1'), asking())).toBe(1);
    expect(reportsAfter(asking('f1', 'f2'), filled('f1'), asking('f3', 'f4'))).toBe(0);
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
