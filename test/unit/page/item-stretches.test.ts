// @vitest-environment happy-dom
import { array, assert, boolean, nat, property, record } from 'fast-check';
import { expect, test } from 'vitest';

import { itemStretches } from '@/lib/page/items/item-stretches';
import type { Item } from '@/lib/page/items/items';

const itemsFor = (inside: readonly boolean[]): Item[] => {
  const widget = { kind: 'control', at: 0 } as Item;
  return inside.map((isInside) =>
    isInside
      ? ({
          kind: 'text',
          at: 0,
          within: widget,
          node: document.createTextNode(''),
        } as unknown as Item)
      : ({ kind: 'control', at: 0 } as Item),
  );
};
const some = (most: number) => array(boolean(), { maxLength: most }).map(itemsFor);
const change = record({
  from: nat(200),
  gone: nat(40),
  come: some(60),
  touched: nat(200),
});

test('what a change leaves of the stretches is what would be found anew', () => {
  assert(
    property(some(200), array(change, { minLength: 1, maxLength: 5 }), (begun, changes) => {
      let items = begun;
      let stretches = itemStretches(items);
      for (const { from, gone, come, touched } of changes) {
        const at = Math.min(from, items.length);
        const behind = items.slice(at + gone);
        const other = Math.min(touched, items.length - 1);
        const item = items[other];
        if (item) item.around = undefined;
        const head = Math.min(at, Math.max(other, 0));
        const tail = Math.min(behind.length, items.length - 1 - Math.max(other, 0));
        items = [...items.slice(0, at), ...come, ...behind];
        stretches = itemStretches(items, { stretches, head, tail: Math.max(tail, 0) });
        const anew = itemStretches(items);
        expect(stretches.length).toBe(anew.length);
        expect(stretches.every((one, place) => one === anew[place])).toBe(true);
        expect(stretches.flatMap((one) => one.items)).toEqual(items);
      }
    }),
  );
});
