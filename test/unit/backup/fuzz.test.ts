import 'fake-indexeddb/auto';

import { beforeEach, expect, it, vi } from 'vitest';

import { containerHeader, containerPart } from '@/lib/backup/container';
import { everythingKept, exportPlain, exportSealed } from '@/lib/backup/export';
import { importEverything } from '@/lib/backup/merge';
import { readExport } from '@/lib/backup/read';
import { newInput } from '@/lib/checklist/input';
import { checklists } from '@/lib/checklist/store';
import { startFiling } from '@/lib/filings/filing';
import { addFiling, filings } from '@/lib/filings/store';
import { deriveKeyBytes, FLOOR } from '@/lib/profiles/argon2';
import { toBase64 } from '@/lib/profiles/base64';
import { database } from '@/lib/profiles/database';
import { encodeJson, importKey } from '@/lib/profiles/seal';
import { addPicture, profiles } from '@/lib/profiles/store';

import { exampleProfile } from '../profiles/example';
import { unlockedStore } from '../profiles/setup';
import { rounds } from '../support/endure';
import { stubWebLocks } from './web-locks';

stubWebLocks();

// How a passphrase becomes a key is not what is tried here, and takes longest.
vi.mock('@/lib/profiles/derive', () => ({
  deriveInWorker: async ({ passphrase, salt }: { passphrase: string; salt: Uint8Array }) => {
    if (salt.length < 8) throw new Error('Salt should be at least 8 bytes long');
    const text = new TextEncoder().encode(`${passphrase} ${salt.join()}`);
    return new Uint8Array(await crypto.subtle.digest('SHA-256', text));
  },
}));

const PASSPHRASE = 'export passphrase';
const TYPED = new Set([
  'ImportRefused',
  'DamagedRecord',
  'WrongPassphrase',
  'NewerVersion',
  'UnacceptableParameters',
]);

/** What nobody writes and somebody could. */
const NASTY: readonly unknown[] = [
  null,
  undefined,
  true,
  -1,
  0.5,
  2 ** 53,
  '',
  'x'.repeat(50_000),
  '\u202e',
  '\ud800',
  '2026-02-31',
  [],
  [[[[[[[[]]]]]]]],
  {},
  JSON.parse('{"__proto__": {"polluted": true}}'),
  JSON.parse('{"constructor": {"prototype": {"polluted": true}}}'),
];

/** A small generator of numbers from a seed, so that a failure can be repeated. */
function numbers(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state ^ (state >>> 15), 0x2c1b3c6d) + 0x9e3779b9) | 0;
    return (state >>> 0) % below;
  };
}

/** Replaces, removes, doubles or swaps something anywhere in a value. */
function mutate(value: unknown, below: (below: number) => number): unknown {
  const copy = structuredClone(value);
  const places: [Record<string, unknown>, string][] = [];
  const walk = (node: unknown): void => {
    if (typeof node !== 'object' || node === null) return;
    for (const key of Object.keys(node)) {
      places.push([node as Record<string, unknown>, key]);
      walk((node as Record<string, unknown>)[key]);
    }
  };
  walk(copy);
  const [parent, key] = places[below(places.length)] ?? [{}, ''];
  const [other, otherKey] = places[below(places.length)] ?? [{}, ''];
  const how = below(4);
  if (how === 0) delete parent[key];
  else if (how === 1) parent[key] = structuredClone(other[otherKey]);
  else if (how === 2 && Array.isArray(parent)) parent.push(structuredClone(parent[Number(key)]));
  else parent[key] = structuredClone(NASTY[below(NASTY.length)]);
  return copy;
}

const count = () => Promise.all(database.tables.map((table) => table.count()));

beforeEach(async () => {
  await unlockedStore();
  const file = new File([new Uint8Array(300)], 'licence.jpg', { type: 'image/jpeg' });
  const document = { key: 'documents.entityCertificate', website: '', ...(await addPicture(file)) };
  const { id } = await profiles.add({ ...exampleProfile(), documents: [document] });
  await addFiling(startFiling('Shop', new Date('2026-11-01T02:00:00Z'), { profile: id }));
  await checklists.add({ profile: id, input: newInput('organization', '33'), ticked: ['account'] });
});

/** What was taken lies here from now on, and everything that lies here is opened after each import. */
const FEW = 20;

/** An import ends with a typed error and nothing written, or with records that all open. */
async function endure(file: Blob, what: string): Promise<boolean> {
  const before = await count();
  try {
    await importEverything(await readExport(file), PASSPHRASE);
  } catch (error) {
    const { name, message } = error as Error;
    expect(TYPED.has(name), `${what}: ${name}: ${message}`).toBe(true);
    expect(await count(), what).toEqual(before);
    return false;
  }
  const all = [await profiles.list(), await filings.list(), await checklists.list()];
  expect(
    all.flatMap(({ damaged }) => damaged),
    what,
  ).toEqual([]);
  return true;
}

const FILES = rounds(120);

it(`${FILES} mutated plain files do no partial harm`, async () => {
  const plain = JSON.parse(await (await exportPlain(await everythingKept())).file.text());
  await unlockedStore();
  let taken = 0;
  for (let seed = 1; seed <= FILES; seed++) {
    const mutated = mutate(plain, numbers(seed));
    if (await endure(new Blob([JSON.stringify(mutated)]), `plain ${seed}`)) taken++;
    if (taken % FEW === FEW - 1) await unlockedStore();
  }
  expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
});

it(`${FILES} sealed files with a byte changed, cut or doubled do no harm`, async () => {
  const { file } = await exportSealed(await everythingKept(), PASSPHRASE, { argon2: FLOOR });
  const bytes = new Uint8Array(await file.arrayBuffer());
  const start = bytes.indexOf(10) + 1;
  await unlockedStore();
  for (let seed = 1; seed <= FILES; seed++) {
    const below = numbers(seed);
    // Mostly behind the first line: there no passphrase is worked on before the damage is seen.
    const at = below(4) === 0 ? below(start) : start + below(bytes.length - start);
    const changed = bytes.slice();
    changed[at] = below(256);
    const parts = [changed, bytes.subarray(0, at), new Blob([bytes.subarray(0, at), bytes])];
    const part = parts[below(parts.length)] ?? changed;
    if (part === changed && changed[at] === bytes[at]) continue;
    await endure(new Blob([part]), `sealed ${seed}`);
  }
});

it(`${FILES} mutated contents under the right passphrase do no partial harm`, async () => {
  const plain = JSON.parse(await (await exportPlain(await everythingKept())).file.text());
  const contents = { ...plain.plain, pictures: [], pictureParts: [] };
  await unlockedStore();
  const salt = new Uint8Array(16);
  const key = await importKey(await deriveKeyBytes(PASSPHRASE, salt, FLOOR));
  const name = crypto.randomUUID();
  let taken = 0;
  for (let seed = 1; seed <= FILES; seed++) {
    const mutated = mutate(contents, numbers(seed));
    const text = numbers(seed)(20) === 0 ? new Uint8Array([123, 34]) : encodeJson(mutated);
    const { length, sealed } = await containerPart(key, name, 0, text);
    const header = { file: name, argon2: FLOOR, salt: toBase64(salt) };
    const first = await containerHeader(header, sealed);
    if (await endure(new Blob([first, length, sealed]), `contents ${seed}`)) taken++;
    if (taken % FEW === FEW - 1) await unlockedStore();
  }
});
