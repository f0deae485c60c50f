import 'fake-indexeddb/auto';

import { beforeEach, expect, it } from 'vitest';

import { Draft } from '@/components/profiles/drafts';
import { readSessionKey, writeSessionKey } from '@/lib/profiles/session-key';
import { profiles, type StoredProfile } from '@/lib/profiles/store';
import { lockVault } from '@/lib/profiles/vault';

import { exampleProfile } from './example';
import { unlockedStore } from './setup';

let stored: StoredProfile;

beforeEach(async () => {
  await unlockedStore();
  stored = await profiles.add(exampleProfile());
});

const titled = (title: string) => ({ ...exampleProfile(), title });
const savedTitle = async () => (await profiles.get(stored.id))?.value.title;

it('saves one change after the other', async () => {
  const draft = new Draft(stored);
  draft.change(titled('one'));
  await draft.flush();
  draft.change(titled('two'));
  await draft.flush();
  expect(await savedTitle()).toBe('two');
  expect(draft.state.saving).toBe('saved');
});

it('shows what another page saved while nothing is unsaved here', async () => {
  const draft = new Draft(stored);
  draft.follow(await profiles.save(stored, titled('there')));
  expect(draft.state.profile.title).toBe('there');
  draft.change(titled('here'));
  draft.follow({ ...stored, updated: stored.updated + 100, value: titled('later') });
  expect(draft.state.profile.title).toBe('here');
});

it.each([
  ['mine', 'here'],
  ['theirs', 'there'],
] as const)('asks when two pages changed the same profile, and keeps %s', async (whose, title) => {
  const draft = new Draft(stored);
  draft.change(titled('here'));
  await profiles.save(stored, titled('there'));
  await draft.flush();
  expect(draft.state.saving).toBe('conflict');
  expect(await savedTitle()).toBe('there');

  await draft.settle(whose);
  expect([draft.state.saving, draft.state.profile.title]).toEqual(['saved', title]);
  expect(await savedTitle()).toBe(title);
});

it('keeps a change over a lock and saves it after unlocking', async () => {
  const key = await readSessionKey();
  if (!key) throw new Error('Not unlocked.');
  const draft = new Draft(stored);
  draft.change(titled('late'));
  await lockVault();
  await draft.flush();
  expect([draft.state.saving, draft.hasUnsavedChange]).toEqual(['waiting', true]);

  await writeSessionKey(key);
  await draft.flush();
  expect(await savedTitle()).toBe('late');
});
