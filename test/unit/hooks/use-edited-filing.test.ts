// @vitest-environment happy-dom
import { act, renderHook } from '@testing-library/react';
import { beforeEach, expect, it, vi } from 'vitest';

import { useEditedFiling } from '@/components/filings/use-edited-filing';
import { startFiling } from '@/lib/filings/filing';
import { saveFiling, type StoredFiling } from '@/lib/filings/store';

vi.mock('@/lib/filings/store', () => ({ saveFiling: vi.fn() }));

const filing: StoredFiling = {
  id: '8b1f6c1e-0000-4000-8000-000000000001',
  created: 1,
  updated: 1,
  value: startFiling('Shop', new Date('2026-11-22T10:00:00+08:00')),
};

beforeEach(() => {
  vi.mocked(saveFiling)
    .mockReset()
    .mockImplementation(async (previous, value) => ({
      ...previous,
      value,
      updated: previous.updated + 1,
    }));
});

const opened = () =>
  renderHook(({ stored }) => useEditedFiling(stored), { initialProps: { stored: filing } });

const savedNames = (): string[] => vi.mocked(saveFiling).mock.calls.map(([, { name }]) => name);

it('shows a change at once and saves it when the page is hidden', async () => {
  const { result } = opened();
  act(() => result.current.change({ name: 'Tea shop' }));
  expect(result.current.value.name).toBe('Tea shop');
  expect(result.current.saving).not.toBe('saved');
  await act(async () => document.dispatchEvent(new Event('visibilitychange')));
  expect(savedNames()).toEqual(['Tea shop']);
  expect(result.current.saving).toBe('saved');
});

it('saves what is unsaved when the person goes elsewhere', async () => {
  const { result, unmount } = opened();
  act(() => result.current.change({ name: 'Tea shop' }));
  unmount();
  await vi.waitFor(() => expect(savedNames()).toEqual(['Tea shop']));
});

const elsewhere = (name: string, updated: number): StoredFiling => ({
  ...filing,
  updated,
  value: { ...filing.value, name },
});

it('takes over what another page saved, but never over what is unsaved here', () => {
  const hook = opened();
  hook.rerender({ stored: elsewhere('Elsewhere', 2) });
  expect(hook.result.current.value.name).toBe('Elsewhere');
  act(() => hook.result.current.change({ name: 'Here' }));
  hook.rerender({ stored: elsewhere('Elsewhere again', 3) });
  expect(hook.result.current.value.name).toBe('Here');
});

it('says that a save failed and keeps what was entered', async () => {
  vi.mocked(saveFiling).mockRejectedValue(new Error('The disk is full.'));
  const { result } = opened();
  act(() => result.current.change({ name: 'Tea shop' }));
  await act(async () => document.dispatchEvent(new Event('visibilitychange')));
  expect(result.current.error?.message).toBe('The disk is full.');
  expect(result.current.value.name).toBe('Tea shop');
});
