// @vitest-environment happy-dom
import { act, renderHook } from '@testing-library/react';
import { beforeEach, expect, it, vi } from 'vitest';

import { useFill } from '@/components/fill/use-fill';
import { NO_FRAMES } from '@/components/ui/tab-frames';
import type { FrameState } from '@/lib/messaging';
import { profileSchema } from '@/lib/profiles/schema';

import { fieldState } from '../autofill/field-states';

vi.mock('@/components/profiles/use-vault', () => ({ useSettings: () => null }));

const profile = profileSchema.parse({
  kind: 'organization',
  entity: { name: '湖光软件有限公司', type: '企业' },
  leader: { name: '林望舒' },
  administrators: [{ id: '0c9be8a0-6d0b-4a44-8ce3-52a1d4b3a003', name: '江晚晴' }],
  websites: [],
});

const frameState = (frame: string, change: Partial<FrameState> = {}): FrameState => ({
  frame,
  top: frame === 'top',
  url: 'https://beian.aliyun.com/order/',
  system: null,
  step: null,
  fields: [],
  findings: [],
  statuses: [],
  repairs: [],
  submitted: false,
  unexplained: [],
  blocks: null,
  next: null,
  canUndo: false,
  translated: false,
  pointing: null,
  bindings: [],
  ...change,
});

const send = vi.fn();
const noPicture = vi.fn(() => Promise.resolve(null));
beforeEach(() => void send.mockReset());

const shown = (frames: FrameState[]) => {
  const tab = { ...NO_FRAMES, frames, send };
  return renderHook(() => useFill(tab, profile, noPicture));
};

const sent = () => send.mock.calls.map(([command]) => command);

it('sends each frame exactly what is on show for it, and nothing to the others', async () => {
  const { result } = shown([
    frameState('top', { fields: [fieldState('entity.name')] }),
    frameState('inner', { fields: [fieldState('leader.name')] }),
    frameState('idle'),
  ]);
  expect([...result.current.willFill]).toEqual(['top/entity.name', 'inner/leader.name']);
  await act(() => result.current.fill());
  expect(sent().map(({ type, frame, request }) => [type, frame, request.items[0]?.texts])).toEqual([
    ['fill', 'top', ['湖光软件有限公司']],
    ['fill', 'inner', ['林望舒']],
  ]);
});

it('leaves what the person typed, unless they ask otherwise', () => {
  const { result } = shown([
    frameState('top', { fields: [fieldState('entity.name', { value: '别的' })] }),
  ]);
  const plan = result.current.plan;
  expect(result.current.willFill.size).toBe(0);
  act(() => result.current.setOverwrite(true));
  expect([...result.current.willFill]).toEqual(['top/entity.name']);
  expect(result.current.plan).not.toBe(plan);
});

it('puts in the value that the person chose instead', async () => {
  const field = fieldState('leader.name');
  const { result } = shown([frameState('top', { fields: [field] })]);
  const other = result.current
    .candidates(field)
    .find(({ value }) => JSON.stringify(value).includes('江晚晴'));
  if (!other) throw new Error('The profile has another person.');
  act(() => result.current.takeInstead(field, other));
  await act(() => result.current.fill());
  expect(sent()[0].request.items[0].texts).toEqual(['江晚晴']);
});

it('goes back only in frames that can', () => {
  const { result } = shown([frameState('top', { canUndo: true }), frameState('inner')]);
  expect(result.current.canUndo).toBe(true);
  act(() => result.current.undo());
  act(() => result.current.clear());
  act(() => result.current.cancel());
  expect(sent()).toEqual([
    { type: 'undo', frame: 'top' },
    { type: 'clear-filled', frame: 'top' },
    { type: 'cancel', frame: 'top' },
    { type: 'cancel', frame: 'inner' },
  ]);
});
