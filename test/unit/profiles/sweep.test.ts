import 'fake-indexeddb/auto';

import { beforeEach, expect, it } from 'vitest';

import { database } from '@/lib/profiles/database';
import { addPicture, profiles } from '@/lib/profiles/store';
import { sweepPictures } from '@/lib/profiles/sweep';

import { exampleProfile } from './example';
import { unlockedStore } from './setup';

const LATER = Date.now() + 8 * 24 * 60 * 60 * 1000;
const picture = (name: string) => addPicture(new File([name], name, { type: 'image/png' }));

beforeEach(async () => {
  await unlockedStore();
  const document = { key: 'documents.entityCertificate', website: '', ...(await picture('used')) };
  await profiles.add({ ...exampleProfile(), documents: [document] });
  await picture('orphan');
});

it('deletes pictures that no profile refers to, and no others', async () => {
  expect(await sweepPictures(LATER)).toBe(1);
  expect(await database.pictures.count()).toBe(1);
  expect(await sweepPictures(LATER)).toBe(0);
});

it('leaves a picture alone that may still wait for its profile', async () => {
  expect(await sweepPictures()).toBe(0);
});

it('deletes nothing while a profile does not open', async () => {
  await database.profiles.add({ id: 'x', created: 1, updated: 1, sealed: new Uint8Array(60) });
  expect(await sweepPictures(LATER)).toBe(0);
});
