// @vitest-environment happy-dom
import { beforeEach, expect, test } from 'vitest';

import { PageCounter } from '@/components/frame/page-counter';
import { askable } from '@/lib/page/controls/values/entered-values';
import { finish } from '@/lib/page/read/slices';
import type { Control, Obstacle, RecognisedField } from '@/lib/page/types';

let asked: string[];
let obstacles: Record<string, Obstacle | null>;

beforeEach(() => {
  document.body.innerHTML = '<p id="one"><input id="a"></p><p id="other"><input id="b"></p>';
  asked = [];
  obstacles = { a: null, b: null };
});

const field = (id: string, certain = true): RecognisedField => {
  const shown = document.getElementById(id);
  const control: Partial<Control> = {
    elements: shown ? [shown] : [],
    obstacle: () => {
      asked.push(id);
      return obstacles[id] ?? null;
    },
    read: () => [],
  };
  return { key: 'website.name', certain, controls: [control] } as unknown as RecognisedField;
};

const held = (...values: string[]) =>
  values.map((value) => ({ key: 'website.name', index: 0, value }));

const part = (id: string): Element => {
  const found = document.getElementById(id);
  if (!found) throw new Error(`There is no ${id}.`);
  return found;
};

test('fields that hold nothing and can be reached are counted, covered ones as well', () => {
  const counter = new PageCounter();
  const fields = askable([field('a'), field('b', false), field('b')]);
  obstacles.b = 'covered';
  expect(finish(counter.empty(fields, held('', '')))).toBe(2);
  expect(finish(counter.empty(fields, held('湖', '')))).toBe(1);
  obstacles.a = 'hidden';
  expect(finish(new PageCounter().empty(fields, held('', '')))).toBe(1);
});

test('the layout is asked once for each field, and again only where the look has changed', () => {
  const counter = new PageCounter();
  const fields = [field('a'), field('b')];
  const count = () => finish(counter.empty(fields, held('', '')));
  count();
  count();
  expect(asked).toEqual(['a', 'b']);
  obstacles.a = 'hidden';
  counter.forget([part('one')]);
  expect(count()).toBe(1);
  expect(asked).toEqual(['a', 'b', 'a']);
  counter.forget();
  count();
  expect(asked).toEqual(['a', 'b', 'a', 'a', 'b']);
});

test('controls that left the page are let go: one that comes back is asked anew', () => {
  const counter = new PageCounter();
  const [a, b] = [field('a'), field('b')];
  for (const one of [a, b, a]) finish(counter.empty([one], held('')));
  expect(asked).toEqual(['a', 'b', 'a']);
});
