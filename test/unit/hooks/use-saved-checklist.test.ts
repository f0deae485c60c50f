// @vitest-environment happy-dom
import { act, renderHook, waitFor } from '@testing-library/react';
import { beforeEach, expect, it, vi } from 'vitest';

import { useSavedChecklist } from '@/components/checklist/use-saved-checklist';
import { newInput } from '@/lib/checklist/input';
import { loadChecklist, saveChecklist, type SavedChecklist } from '@/lib/checklist/store';
import { newProfile } from '@/lib/profiles/schema';
import type { StoredProfile } from '@/lib/profiles/store';

vi.mock('@/lib/checklist/store', () => ({ loadChecklist: vi.fn(), saveChecklist: vi.fn() }));

const ID = '8b1f6c1e-0000-4000-8000-000000000001';
const kept: SavedChecklist = {
  profile: '',
  input: { ...newInput('individual', '33'), age: '30' },
  ticked: ['one'],
};

const stored = (): StoredProfile => ({
  id: ID,
  created: 1,
  updated: 1,
  value: newProfile('individual'),
});

beforeEach(() => {
  vi.mocked(loadChecklist).mockReset().mockResolvedValue(kept);
  vi.mocked(saveChecklist).mockReset().mockResolvedValue();
});

async function opened(profile?: StoredProfile) {
  const hook = renderHook(({ of }) => useSavedChecklist(of, true), {
    initialProps: { of: profile },
  });
  await waitFor(() => expect(hook.result.current.saved).not.toBeNull());
  return hook;
}

it('shows what was saved, and saves each answer and tick with all the others', async () => {
  const { result } = await opened();
  expect(result.current.saved).toEqual(kept);
  act(() => result.current.answer({ age: '31' }));
  act(() => result.current.tick('two', true));
  act(() => result.current.tick('one', false));
  expect(result.current.saved).toEqual({
    ...kept,
    input: { ...kept.input, age: '31' },
    ticked: ['two'],
  });
  expect(vi.mocked(saveChecklist).mock.lastCall?.[0]).toEqual(result.current.saved);
});

it('loses none of two changes that come at once', async () => {
  const { result } = await opened();
  act(() => {
    result.current.answer({ age: '31' });
    result.current.tick('two', true);
  });
  expect(result.current.saved?.input.age).toBe('31');
  expect(result.current.saved?.ticked).toEqual(['one', 'two']);
  expect(vi.mocked(saveChecklist).mock.lastCall?.[0]).toEqual(result.current.saved);
});

it('begins anew where nothing was saved', async () => {
  vi.mocked(loadChecklist).mockResolvedValue(null);
  const { result } = await opened(stored());
  expect(result.current.saved).toMatchObject({ profile: ID, ticked: [] });
  expect(result.current.saved?.input.kind).toBe('individual');
});

it('says what went wrong and keeps what was typed, until a save succeeds', async () => {
  vi.mocked(saveChecklist).mockRejectedValueOnce(new Error('The disk is full.'));
  const { result } = await opened();
  act(() => result.current.answer({ age: '31' }));
  await waitFor(() => expect(result.current.error).toContain('The disk is full.'));
  expect(result.current.saved?.input.age).toBe('31');
  act(() => result.current.answer({ age: '32' }));
  await waitFor(() => expect(result.current.error).toBeNull());
});

it('does not show the check of a profile that was left while it loaded', async () => {
  let arrive: ((found: SavedChecklist) => void) | undefined;
  vi.mocked(loadChecklist).mockImplementation((id) =>
    id === ID ? new Promise((resolve) => (arrive = resolve)) : Promise.resolve(kept),
  );
  const hook = renderHook(({ of }) => useSavedChecklist(of, true), {
    initialProps: { of: stored() as StoredProfile | undefined },
  });
  hook.rerender({ of: undefined });
  await waitFor(() => expect(hook.result.current.saved).toEqual(kept));
  await act(async () => arrive?.({ ...kept, profile: ID, ticked: ['of another'] }));
  expect(hook.result.current.saved).toEqual(kept);
});
