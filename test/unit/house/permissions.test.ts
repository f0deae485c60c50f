import { readFileSync } from 'node:fs';

import { expect, it } from 'vitest';

import { manifest } from '@/lib/manifest';
import { SYSTEMS } from '@/lib/systems';
import { FILING_HOSTS } from '@/lib/systems/hosts';

const [, permissions = '', hosts = ''] = readFileSync('docs/permissions.md', 'utf8').split(
  /^\| (?:Permission|Host) \|.*$/m,
);

/** What stands in code in the first column, with the second. */
const rows = (table: string): { name: string; why: string }[] =>
  [...table.matchAll(/^\| (.+?) \| (.+?) \|$/gm)].flatMap(([, names = '', why = '']) =>
    [...names.matchAll(/`([^`]+)`/g)].map(([, name = '']) => ({ name, why })),
  );

it('tells every permission of the manifest with its reason, and no other', () => {
  const told = rows(permissions).filter(({ name }) => name !== 'https');
  expect(told.map(({ name }) => name).toSorted()).toEqual(manifest.permissions.toSorted());
  expect(told.filter(({ why }) => !/^[A-Z“].{15,}\.$/.test(why))).toEqual([]);
});

it('tells every host that is asked for with its system, and no other', () => {
  expect(
    rows(hosts)
      .map(({ name }) => name)
      .toSorted(),
  ).toEqual([...FILING_HOSTS].toSorted());
});

it('asks for no host without a system on it', () => {
  const known = [...SYSTEMS.values()].flatMap((system) => system.hosts);
  const idle = FILING_HOSTS.filter(
    (host) =>
      !known.some((one) => (host.startsWith('*.') ? one.endsWith(host.slice(1)) : one === host)),
  );
  expect(idle).toEqual([]);
});
