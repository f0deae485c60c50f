// @vitest-environment happy-dom
import { act, cleanup, renderHook } from '@testing-library/react';
import type { MouseEvent } from 'react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing';

import { useFillPress } from '@/components/fill/use-fill-press';
import { ANSWER_DELAY, ENABLE_DELAY } from '@/lib/autofill/press/trusted-press';

const TAB = 7;
const fill = vi.fn();

beforeEach(() => {
  vi.useFakeTimers();
  fakeBrowser.reset();
  fill.mockReset();
});
afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

const shown = (canFill = true) =>
  renderHook(({ plan }) => useFillPress({ plan, canFill, shortcutTab: TAB, fill }), {
    initialProps: { plan: 'one' },
  });

const pass = (milliseconds: number): void => act(() => void vi.advanceTimersByTime(milliseconds));

/** The next picture, in which a plan comes on show. */
const FRAME = 20;

type Pressed = { result: { current: Pick<ReturnType<typeof useFillPress>, 'press'> } };

const pressOn = (hook: Pressed, isTrusted = true): void =>
  act(() =>
    hook.result.current.press({
      nativeEvent: { isTrusted, timeStamp: performance.now() },
    } as MouseEvent),
  );

it('counts a press on a plan that was on show for a moment', () => {
  const hook = shown();
  pass(FRAME + ENABLE_DELAY);
  expect(hook.result.current.isReady).toBe(true);
  pressOn(hook);
  expect(fill).toHaveBeenCalledOnce();
  expect(hook.result.current.obstacle).toBeNull();
});

it('counts no press on a plan that has just come or changed, and says so', () => {
  const hook = shown();
  pressOn(hook);
  pass(FRAME + ENABLE_DELAY);
  hook.rerender({ plan: 'two' });
  expect(hook.result.current.isReady).toBe(false);
  pressOn(hook);
  expect(fill).not.toHaveBeenCalled();
  expect(hook.result.current.obstacle).toContain('just changed');
  pass(FRAME + ENABLE_DELAY);
  pressOn(hook);
  expect(fill).toHaveBeenCalledOnce();
});

it('has a plan that comes back looked at anew', () => {
  const hook = shown();
  pass(FRAME + ENABLE_DELAY);
  hook.rerender({ plan: 'two' });
  pass(FRAME);
  hook.rerender({ plan: 'one' });
  pass(FRAME);
  expect(hook.result.current.isReady).toBe(false);
});

it('counts no press that a script made, and none where nothing can be filled', () => {
  const byScript = shown();
  const empty = shown(false);
  pass(FRAME + ENABLE_DELAY);
  pressOn(byScript, false);
  pressOn(empty);
  expect(fill).not.toHaveBeenCalled();
  expect(byScript.result.current.obstacle).toContain('did not come from you');
});

const asking = (asksAtOnce = false) =>
  renderHook(
    ({ question }: { question: string | null }) =>
      useFillPress({
        plan: 'one',
        canFill: true,
        question,
        asksAtOnce,
        shortcutTab: TAB,
        fill,
      }),
    { initialProps: { question: 'whose order?' as string | null } },
  );

describe('a plan about which there is a question', () => {
  it('is asked by the first press and run by one on the question that could be read', () => {
    const hook = asking();
    pass(FRAME + ENABLE_DELAY);
    pressOn(hook);
    expect(fill).not.toHaveBeenCalled();
    expect(hook.result.current).toMatchObject({ isAsking: true, isReady: false });
    pass(FRAME + ENABLE_DELAY);
    pressOn(hook);
    expect(fill).not.toHaveBeenCalled();
    expect(hook.result.current.obstacle).toContain('Compare');
    pass(ANSWER_DELAY);
    expect(hook.result.current.isReady).toBe(true);
    pressOn(hook);
    expect(fill).toHaveBeenCalledOnce();
  });

  it('is asked again when the question is another, and not when there is none', () => {
    const hook = asking();
    pass(FRAME + ENABLE_DELAY);
    pressOn(hook);
    hook.rerender({ question: 'which region?' });
    expect(hook.result.current.isAsking).toBe(false);
    pass(FRAME + ANSWER_DELAY);
    pressOn(hook);
    expect(fill).not.toHaveBeenCalled();
    hook.rerender({ question: null });
    pass(FRAME + ENABLE_DELAY);
    pressOn(hook);
    expect(fill).toHaveBeenCalledOnce();
  });

  it('is asked from the beginning where the screen was opened for it', () => {
    const hook = asking(true);
    pass(FRAME + ENABLE_DELAY);
    expect(hook.result.current).toMatchObject({ isAsking: true, isReady: false });
    pressOn(hook);
    expect(fill).not.toHaveBeenCalled();
    pass(ANSWER_DELAY);
    pressOn(hook);
    expect(fill).toHaveBeenCalledOnce();
  });
});

const shortcut = (sender: object): Promise<unknown> =>
  act(async () => fakeBrowser.runtime.onMessage.trigger({ type: 'fill-now', tab: TAB }, sender));
const WORKER = { id: fakeBrowser.runtime.id };

it('runs what is on show for the worker, which hears the keyboard, and for nobody else', async () => {
  shown();
  pass(FRAME + ENABLE_DELAY);
  await shortcut({ ...WORKER, tab: { id: TAB } });
  await shortcut({ id: 'another-extension' });
  expect(fill).not.toHaveBeenCalled();
  await shortcut(WORKER);
  expect(fill).toHaveBeenCalledOnce();
});

it('runs nothing by the keyboard while nobody can see the plan', async () => {
  const visibility = vi.spyOn(document, 'visibilityState', 'get').mockReturnValue('hidden');
  shown();
  pass(FRAME + ENABLE_DELAY);
  await shortcut(WORKER);
  expect(fill).not.toHaveBeenCalled();
  visibility.mockRestore();
});
