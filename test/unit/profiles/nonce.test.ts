import { expect, it } from 'vitest';

import { importKey, sealBytes } from '@/lib/profiles/seal';

import { rounds } from '../support/endure';

const NONCE = [2, 14] as const;
const COUNT = rounds(2_000);

it(`${COUNT} records under one key have ${COUNT} nonces, each bit of them as often set as not`, async () => {
  const key = await importKey(crypto.getRandomValues(new Uint8Array(32)));
  const identity = { table: 'profiles', id: 'one', version: 1 };
  const nonces = new Set<string>();
  const set = Array.from({ length: 96 }, () => 0);
  for (let at = 0; at < COUNT; at++) {
    const sealed = await sealBytes(key, new Uint8Array(8), identity);
    const nonce = sealed.subarray(...NONCE);
    nonces.add(nonce.join());
    for (let bit = 0; bit < 96; bit++)
      set[bit] = (set[bit] ?? 0) + (((nonce[bit >> 3] ?? 0) >> (bit & 7)) & 1);
  }
  expect(nonces.size).toBe(COUNT);
  // Six standard deviations: one run in many millions would fail by chance.
  const allowed = 6 * Math.sqrt(COUNT / 4);
  expect(set.filter((times) => Math.abs(times - COUNT / 2) > allowed)).toEqual([]);
});
