import 'fake-indexeddb/auto';

import { beforeEach, describe, expect, it } from 'vitest';

import { Draft } from '@/components/profiles/drafts';
import { readSessionKey, writeSessionKey } from '@/lib/profiles/session-key';
import { newProfile, type Profile } from '@/lib/profiles/schema';
import {
  addPicture,
  pictureFile,
  profiles,
  removeProfile,
  saveProfile,
  type StoredProfile,
} from '@/lib/profiles/store';
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

it('calls a new one saved when it is, and keeps it also where nothing was entered', async () => {
  const begun = { ...stored, id: crypto.randomUUID(), value: newProfile('individual') };
  const draft = new Draft(begun, true);
  expect(draft.state.saving).toBe('waiting');
  expect(draft.hasUnsavedChange).toBe(false);
  await draft.keep();
  expect(draft.state.saving).toBe('saved');
  expect((await profiles.get(begun.id))?.value).toEqual(begun.value);
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

async function licence(name: string): Promise<Profile['documents'][number]> {
  const picture = await addPicture(new File([name], name, { type: 'image/png' }));
  return { key: 'documents.entityCertificate', website: '', ...picture };
}

const pictureNames = async (profile: Profile | undefined) =>
  Promise.all((profile?.documents ?? []).map(async (one) => (await pictureFile(one))?.text()));

it.each(['mine', 'theirs'] as const)(
  'keeps the picture that another page put in place of the old one, with %s',
  async (whose) => {
    stored = await profiles.add({ ...exampleProfile(), documents: [await licence('old')] });
    const draft = new Draft(stored);
    draft.change({ ...stored.value, title: 'here' });
    await saveProfile(stored, { ...titled('there'), documents: [await licence('new')] });
    await draft.flush();
    expect(draft.state.saving).toBe('conflict');
    await draft.settle(whose);
    expect(await pictureNames((await profiles.get(stored.id))?.value)).toEqual(['new']);
  },
);

it('keeps my picture where both pages attached another one and mine stands', async () => {
  stored = await profiles.add({ ...exampleProfile(), documents: [await licence('old')] });
  const draft = new Draft(stored);
  draft.change({ ...stored.value, documents: [await licence('mine')] });
  await saveProfile(stored, { ...stored.value, documents: [await licence('theirs')] });
  await draft.flush();
  await draft.settle('mine');
  expect(await pictureNames((await profiles.get(stored.id))?.value)).toEqual(['mine']);
});

it('joins changes of different fields without a question, also what is typed meanwhile', async () => {
  const draft = new Draft(stored);
  draft.change({ ...stored.value, entity: { ...stored.value.entity, name: '湖光' } });
  await profiles.save(stored, titled('there'));
  const saving = draft.flush();
  const remark = { ...draft.state.profile.entity, remark: 'typed meanwhile' };
  draft.change({ ...draft.state.profile, entity: remark });
  await saving;
  await draft.flush();
  const saved = await profiles.get(stored.id);
  expect(saved?.value).toMatchObject({
    title: 'there',
    entity: { name: '湖光', remark: 'typed meanwhile' },
  });
  expect(draft.state).toMatchObject({ saving: 'saved', profile: saved?.value });
});

describe('a profile that was deleted in another tab', () => {
  let draft: Draft;
  beforeEach(async () => {
    stored = await profiles.add({ ...exampleProfile(), documents: [await licence('old')] });
    draft = new Draft(stored);
    draft.change({ ...stored.value, title: 'here' });
    await removeProfile(stored);
    await draft.flush();
    expect(draft.state.saving).toBe('deleted');
  });

  it('is stored again with what was typed here', async () => {
    await draft.settle('mine');
    expect(draft.state.saving).toBe('saved');
    expect((await profiles.get(stored.id))?.value).toMatchObject({ title: 'here', documents: [] });
    draft.change({ ...draft.state.profile, title: 'and on' });
    await draft.flush();
    expect(await savedTitle()).toBe('and on');
  });

  it('is let go', async () => {
    await draft.settle('theirs');
    expect([draft.state.saving, draft.hasUnsavedChange]).toEqual(['saved', false]);
    expect(await profiles.get(stored.id)).toBeNull();
  });
});
