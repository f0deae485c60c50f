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
    repairs: [],
    submitted: false,
    unexplained: [],
    next: null,
    canUndo: false,
    translated: false,
    blocks: null,
    pointing: null,
    bindings: [],
  };
}

const about = (id: string) => ({ id, key: 'entity.name', index: 0, labelText: `名称 ${id}` });

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

const having = (...fields: FieldState[]): TabFramesEvent => ({
  type: 'state',
  state: { ...frame('a', true), fields },
});
const asking = (...ids: string[]): TabFramesEvent => having(...ids.map(field));
const filled = (id: string): TabFramesEvent => ({
  type: 'report',
  frame: 'a',
  report: { of: 'fill', plan: 'p', frame: 'a', items: [filledItem(id)], canUndo: true },
});
const progressOf = (name: string, done = 1): TabFramesEvent => ({
  type: 'progress',
  frame: name,
  done,
  total: 3,
  label: 'x',
});
const item = (id: string): TabFramesEvent => ({
  type: 'item',
  frame: 'a',
  item: filledItem(id),
});
const told = (type: 'refused' | 'failed') =>
  after(state('a', true), progressOf('a'), { type, frame: 'a', reason: 'why' });
const filling = (...events: TabFramesEvent[]) =>
  after(...events).progress.map(({ frame, done }) => `${frame} ${done}`);
const reportsAfter = (...events: TabFramesEvent[]) => after(...events).reports.length;

describe('the frames of a tab', () => {
  it('puts the top document first and a frame in once', () => {
    expect(names(state('inner'), state('top', true), state('inner'))).toEqual(['top', 'inner']);
  });

  it('forgets a frame that is gone, with its report and its progress', () => {
    const { frames, reports, progress } = after(
      state('a', true),
      state('b'),
      report('a'),
      report('b'),
      progressOf('a'),
      progressOf('b'),
      { type: 'gone', frame: 'b' },
    );
    expect(frames.map(({ frame }) => frame)).toEqual(['a']);
    expect(reports.map(({ frame }) => frame)).toEqual(['a']);
    expect(progress.map(({ frame }) => frame)).toEqual(['a']);
  });

  it('drops the report once the frame asks other things: another step of a wizard', () => {
    expect(reportsAfter(asking('f1', 'f2'), filled('f1'), asking('f1', 'f3'))).toBe(1);
    expect(reportsAfter(asking('f1', 'f2'), filled('f1'), asking())).toBe(1);
    expect(reportsAfter(asking('f1', 'f2'), filled('f1'), asking('f3', 'f4'))).toBe(0);
  });

  it('keeps it where the page has put new controls in the place of those that were filled', () => {
    const again = { ...field('f3'), labelText: field('f1').labelText, value: '晴川' };
    expect(reportsAfter(asking('f1'), filled('f1'), having(again))).toBe(1);
    // A later step shows what was filled.
    const shown = { ...again, obstacle: 'read-only' } as const;
    expect(reportsAfter(asking('f1'), filled('f1'), having(shown))).toBe(0);
    // The same is asked once more, about the next website.
    expect(reportsAfter(asking('f1'), filled('f1'), having({ ...again, value: '' }))).toBe(0);
  });

  it('gives the same reports while none is dropped, so that nothing is worked out again', () => {
    const before = after(asking('f1'), filled('f1'));
    expect(tabFramesReducer(before, asking('f1', 'f2')).reports).toBe(before.reports);
  });

  it('keeps the progress of each frame until that one reports', () => {
    const both = [state('a', true), state('b'), progressOf('a'), progressOf('b')];
    expect(filling(...both, progressOf('a', 2))).toEqual(['b 1', 'a 2']);
    expect(filling(...both, report('a'))).toEqual(['b 1']);
    expect(filling(...both, report('a'), report('b'))).toEqual([]);
  });

  it('keeps what was written of a fill whose page has left, until the next press', () => {
    const gone: TabFramesEvent = { type: 'gone', frame: 'a' };
    const left = after(
      asking('f1', 'f2', 'f3'),
      progressOf('a'),
      item('f1'),
      progressOf('a', 2),
      item('f2'),
      gone,
    );
    expect(left).toMatchObject({ connection: 'unreachable', reports: [] });
    expect(left.cutOff?.map(({ id }) => id)).toEqual(['f1', 'f2']);
    const onNextPage = tabFramesReducer(left, state('b', true));
    expect(onNextPage.cutOff).toBe(left.cutOff);
    expect(tabFramesReducer(left, { type: 'unreachable' }).cutOff).toBe(left.cutOff);
    expect(tabFramesReducer(onNextPage, { type: 'told' }).cutOff).toBeNull();
    expect(tabFramesReducer(onNextPage, { type: 'other-tab' })).toBe(NO_FRAMES);
    // An undo, and a frame in which nothing was being filled.
    const undoing: TabFramesEvent = { type: 'progress', frame: 'a', done: 0, total: 1, label: '' };
    expect(after(asking('f1'), undoing, gone).cutOff).toBeNull();
    expect(after(asking('f1'), filled('f1'), gone).cutOff).toBeNull();
  });

  it('keeps it as well where the page is at another step when the fill reports', () => {
    const { cutOff, reports } = after(asking('f1', 'f2'), asking('f3'), filled('f1'));
    expect(reports).toEqual([]);
    expect(cutOff).toEqual([filledItem('f1')]);
  });

  it('goes on filling when another command is refused, and ends when the fill breaks off', () => {
    expect(told('refused')).toMatchObject({ progress: [{ frame: 'a' }], refusal: 'why' });
    expect(told('failed')).toMatchObject({ progress: [], refusal: 'why' });
    expect(tabFramesReducer(told('failed'), { type: 'told' }).refusal).toBeNull();
  });

  it.each<TabFramesEvent>([{ type: 'unreachable' }, { type: 'gone', frame: 'a' }])(
    'knows nothing of a tab without frames: $type',
    (event) => {
      expect(after(state('a'), progressOf('a'), event)).toMatchObject({
        connection: 'unreachable',
        frames: [],
        progress: [],
      });
    },
  );
});
