import { beforeEach, describe, expect, it, vi } from 'vitest';

import { Autosave } from '@/lib/profiles/autosave';
import { ChangedElsewhere, VaultLocked } from '@/lib/profiles/errors';

beforeEach(() => {
  vi.useFakeTimers();
  return () => vi.useRealTimers();
});

function autosave(save: (value: string) => Promise<void>) {
  return new Autosave<string>(save, 400, () => undefined);
}

describe('autosave', () => {
  it('saves the last of several changes once', async () => {
    const saved: string[] = [];
    const saving = autosave(async (value) => void saved.push(value));
    saving.change('a');
    saving.change('ab');
    expect(saving.state).toBe('unsaved');
    await vi.advanceTimersByTimeAsync(400);
    expect(saved).toEqual(['ab']);
    expect(saving.state).toBe('saved');
  });

  it('saves once what several ask for at the same time', async () => {
    const saved: string[] = [];
    const saving = autosave(async (value) => {
      await Promise.resolve();
      saved.push(value);
    });
    saving.change('a');
    await Promise.all([saving.flush(), saving.flush(), saving.flush()]);
    expect([saving.state, saved]).toEqual(['saved', ['a']]);
  });

  it('keeps a change that came while the vault was locked, for after unlocking', async () => {
    let locked = true;
    const saved: string[] = [];
    const saving = autosave(async (value) => {
      if (locked) throw new VaultLocked();
      saved.push(value);
    });
    saving.change('a');
    await saving.flush();
    expect([saving.state, saving.pending]).toEqual(['waiting', 'a']);
    locked = false;
    await saving.flush();
    expect([saving.state, saved]).toEqual(['saved', ['a']]);
  });

  it('saves one after the other and never forgets a change made while saving', async () => {
    const saved: string[] = [];
    const gates: (() => void)[] = [];
    const saving = autosave(async (value) => {
      await new Promise<void>((resolve) => gates.push(resolve));
      saved.push(value);
    });
    saving.change('a');
    const first = saving.flush();
    await Promise.resolve();
    saving.change('b');
    gates.shift()?.();
    await first;
    expect([saving.state, saving.pending]).toEqual(['unsaved', 'b']);
    const second = saving.flush();
    await Promise.resolve();
    await Promise.resolve();
    gates.shift()?.();
    await second;
    expect([saving.state, saved]).toEqual(['saved', ['a', 'b']]);
  });

  it.each([
    [new ChangedElsewhere(), 'conflict'],
    [new Error('disk full'), 'failed'],
  ] as const)('says what went wrong and keeps the change: %s', async (error, state) => {
    const saving = autosave(() => Promise.reject(error));
    saving.change('a');
    await saving.flush();
    expect([saving.state, saving.error, saving.pending]).toEqual([state, error, 'a']);
    saving.drop();
    expect([saving.state, saving.pending]).toEqual(['saved', undefined]);
  });
});
