import { dirname, join, relative } from 'node:path/posix';

import { beforeAll, describe, expect, it, test } from 'vitest';

import { floors, nameOf, rooms, type Room } from '@/scripts/house/rooms';
import { walls } from '@/scripts/house/walls';

import { expectInStep } from './docs';
import { importing, type Probe, refusedOf, textOf, using } from './linter';

/** A file in a folder, or the module itself. */
const within = ({ path }: { path: string }, folder = ''): string =>
  path.endsWith('.ts') ? path : join(path, folder, 'probe.ts');

/** One room asks for another in every way there is. The short way is closed for all: it would hide the room's name. */
function pair(from: Room, to: Room): { open: boolean; asked: Probe[]; short: Probe[] } {
  const file = within(from);
  const deep = within(from, 'deep');
  const name = nameOf(to);
  return {
    open: isOpen(from, to),
    asked: [
      importing(file, `@/${name}`),
      importing(file, `@/${name}/thing`),
      importing(deep, `@/${name}/deep/thing`),
      { file, line: `void import('@/${name}/thing');` },
      { file, line: `export type * from '@/${name}/thing';` },
    ],
    short: [importing(file, short(file, name)), importing(deep, short(deep, `${name}/thing`))],
  };
}

const short = (file: string, to: string): string =>
  relative(dirname(file), to).replace(/^(?!\.)/, './');

const floorOf = (room: Room): number => floors.findIndex((floor) => floor.rooms.includes(room));

function isOpen(from: Room, to: Room): boolean {
  const isBelow = floorOf(to) < floorOf(from) && (from.below?.includes(nameOf(to)) ?? true);
  return isBelow || !!from.beside?.includes(nameOf(to));
}

const pairs = rooms.map((from) => ({
  path: from.path,
  pairs: rooms.filter((to) => to !== from).map((to) => pair(from, to)),
}));

/** One step inside a room asks for another, by its short name and by its name from the root. */
const steps = rooms.flatMap((room) =>
  (room.steps ?? []).flatMap((step, at, all) =>
    step.map((from) => {
      const path = join(room.path, from);
      const [file, deep] = [within({ path }), within({ path }, 'deep')];
      const others = all.flatMap((names, to) =>
        names
          .filter((other) => other !== from)
          .map((other) => {
            const name = nameOf({ path: other });
            const up = path.endsWith('.ts') ? '.' : '..';
            return {
              open: to < at || at === all.length - 1,
              asked: [
                importing(file, `${up}/${name}`),
                importing(file, `${up}/${name}/thing`),
                importing(file, `@/${room.path}/${name}`),
                ...(deep === file ? [] : [importing(deep, `../../${name}/thing`)]),
              ],
            };
          }),
      );
      return { path, others };
    }),
  ),
);

const REACT = ['react', 'react-dom/client', 'react-aria-components', 'dexie-react-hooks'];

/** What no change of the table may open. */
const never: Probe[] = [
  ...rooms.flatMap((room) => [
    importing(within(room), '@/entrypoints/background'),
    importing(within(room), 'a-package-that-nobody-named'),
    using(within(room), 'fetch'),
    using(within(room), 'globalThis.XMLHttpRequest'),
    ...(room.path.startsWith('lib/') ? REACT.map((name) => importing(within(room), name)) : []),
  ]),
  ...['forms', 'systems', 'regions', 'identifiers', 'rules', 'page'].flatMap((name) => {
    const file = within({ path: `lib/${name}` });
    return [
      importing(file, 'wxt/browser'),
      importing(file, 'dexie'),
      using(file, 'browser'),
      using(file, 'chrome'),
      importing(file, '@/lib/profiles/thing'),
      importing(file, '@/lib/autofill/thing'),
      ...(name === 'page'
        ? [importing(file, '@/lib/rules/run')]
        : [
            importing(file, '@/lib/page/thing'),
            using(file, 'document'),
            using(file, 'window.document'),
          ]),
    ];
  }),
  importing('lib/profiles/probe.ts', '@/lib/page/thing'),
  importing('lib/profiles/probe.ts', '@/lib/rules/run'),
  importing('components/overlay/probe.ts', 'react'),
  importing('components/overlay/probe.ts', 'wxt/browser'),
  importing('components/overlay/probe.ts', '@/lib/forms'),
  importing('components/frame/probe.ts', 'react'),
  importing('components/frame/probe.ts', '@/lib/profiles/store'),
  importing('lib/a-folder-in-no-room/probe.ts', '@/lib/forms'),
];

const always: Probe[] = [
  using('lib/page/probe.ts', 'document'),
  importing('lib/page/probe.ts', './deep/thing'),
  importing('lib/rules/probe.ts', '.'),
  importing('lib/profiles/probe.ts', 'dexie'),
  importing('components/help/probe.ts', '@/docs/help.md'),
  importing('components/ui/probe.ts', 'react'),
];

const asked = [...pairs.flatMap((room) => room.pairs), ...steps.flatMap((step) => step.others)];
let refused: ReadonlySet<string>;

beforeAll(() => {
  const shortWays = pairs.flatMap((room) => room.pairs.flatMap((one) => one.short));
  refused = refusedOf([...asked.flatMap((one) => one.asked), ...shortWays, ...never, ...always]);
});

const isRefused = (probe: Probe): boolean => refused.has(textOf(probe));

test('the linter has the walls of the table', () => {
  expectInStep('scripts/house/walls.json', walls());
});

describe('the walls', () => {
  it.each(pairs)('let $path use what the table opens to it, and nothing else', (room) => {
    const wrong = room.pairs.flatMap((pair) => [
      ...pair.asked.filter((probe) => isRefused(probe) === pair.open),
      ...pair.short.filter((probe) => !isRefused(probe)),
    ]);
    expect(wrong.map(textOf)).toEqual([]);
  });

  it.each(steps)('let $path use the steps below it, and no others', ({ others }) => {
    const wrong = others.flatMap(({ open, asked: probes }) =>
      probes.filter((probe) => isRefused(probe) === open),
    );
    expect(wrong.map(textOf)).toEqual([]);
  });

  it('keep out what may never come in', () => {
    expect(never.filter((probe) => !isRefused(probe)).map(textOf)).toEqual([]);
  });

  it('are open where they should be', () => {
    expect(always.filter(isRefused).map(textOf)).toEqual([]);
  });
});
