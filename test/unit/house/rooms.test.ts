import { existsSync, readdirSync } from 'node:fs';

import { describe, expect, it, test } from 'vitest';

import { houseList } from '@/scripts/house/list';
import { floors, nameOf, openTo, type Room, rooms } from '@/scripts/house/rooms';

import { expectPartInStep } from './docs';

describe('the table of rooms', () => {
  it('has every folder and module of lib and components, and no others', () => {
    const found = ['lib', 'components'].flatMap((house) =>
      readdirSync(house).map((name) => `${house}/${name}`),
    );
    expect(rooms.map(({ path }) => path).toSorted()).toEqual(found.toSorted());
  });

  it.each(rooms)('names files and rooms that exist for $path', (room) => {
    const below = floors.slice(
      0,
      floors.findIndex((floor) => floor.rooms.includes(room)),
    );
    const names = below.flatMap((floor) => floor.rooms.map(nameOf));
    for (const name of room.below ?? []) expect(names).toContain(name);
    for (const name of room.files ?? [])
      expect(
        [name.replace('@/', ''), name.replace('./', 'lib/').concat('.ts')].some(existsSync),
      ).toBe(true);
  });

  it.each(rooms.filter(({ steps }) => steps))('has every part of $path in a step', (room) => {
    expect(room.steps?.flat().toSorted()).toEqual(readdirSync(room.path).toSorted());
  });

  it('lets nothing flow back up', () => {
    const order: string[] = [];
    let left = [...rooms];
    while (left.length) {
      const next = left.filter((room) => arrows(room).every((name) => order.includes(name)));
      expect(next, `no room of ${left.map(nameOf).join(', ')} comes first`).not.toEqual([]);
      order.push(...next.map(nameOf));
      left = left.filter((room) => !next.includes(room));
    }
    expect(order).toHaveLength(rooms.length);
  });
});

/** Types of the commands still lie in the messages. */
const arrows = (room: Room): string[] =>
  openTo(room).filter((name) => !(room.path === 'lib/autofill' && name === 'lib/messaging'));

test('docs/architecture.md lists the rooms', () => {
  expectPartInStep('docs/architecture.md', 'rooms', houseList());
});
