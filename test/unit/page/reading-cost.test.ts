// @vitest-environment happy-dom
import { expect, test, vi } from 'vitest';

import { NextReading, type Reading } from '@/lib/page/next-reading';
import { PageReader } from '@/lib/page/page-reader';

import { build, ROWS, type Markup } from '../../bench/recognition/pages';

/** How often the page was asked for anything: what a reading costs, however busy the machine is. */
const asked = vi.hoisted(() => ({ times: 0 }));

vi.mock('@/lib/page/read/dom', async (original) => {
  const whole: Record<string, unknown> = await original();
  const counted = Object.entries(whole).map(([name, one]) => {
    if (typeof one !== 'function') return [name, one];
    return [
      name,
      (...given: unknown[]): unknown => {
        asked.times++;
        const answer: unknown = one(...given);
        return name.endsWith('Walker') ? countSteps(answer as TreeWalker) : answer;
      },
    ];
  });
  return Object.fromEntries(counted);
});

const NOTHING = {
  touched: [],
  removed: [],
  shown: [],
  around: [],
  restyled: [],
  state: false,
  storm: false,
};

function countSteps(walker: TreeWalker): TreeWalker {
  for (const step of ['nextNode', 'previousNode'] as const) {
    const go = walker[step].bind(walker);
    walker[step] = () => {
      asked.times++;
      return go();
    };
  }
  return walker;
}

function timesAsked(work: () => void): number {
  const before = asked.times;
  work();
  return asked.times - before;
}

/** What a walk over the page asks. */
function walkOf(page: Document): number {
  const walker = page.createTreeWalker(page, NodeFilter.SHOW_ALL);
  let nodes = 0;
  while (walker.nextNode()) nodes++;
  return nodes;
}

function costs(markup: Markup, elements: number) {
  build(markup, 40, elements);
  const form = document.querySelector('form') as Element;
  const row = document.createElement('div');
  row.innerHTML = ROWS.span('主办单位名称', 0);
  let reader!: PageReader;
  const first = timesAsked(() => {
    reader = new PageReader(document, { system: null });
    expect(reader.read().fields).toHaveLength(40);
  });
  const again = timesAsked(() => reader.read());
  form.append(row);
  const added = timesAsked(() => {
    expect(reader.update([row], [], [form])).toBe(true);
    expect(reader.read().fields).toHaveLength(41);
  });
  row.remove();
  const removed = timesAsked(() => {
    expect(reader.update([], [row], [form])).toBe(true);
    expect(reader.read().fields).toHaveLength(40);
  });
  return { first, again, added, removed, walk: walkOf(document) };
}

/** A tenth or a fifth more than what was reached: what is asked does not hang on the machine. */
const FIRST = 1.25;
const AGAIN = 0.03;
const A_ROW = 0.1;

test.each(Object.keys(ROWS) as Markup[])(
  'in a page of three thousand elements a first reading asks hardly more than a walk, and a row more a fraction of it: %s',
  (markup) => {
    const { first, again, added, removed, walk } = costs(markup, 3_000);
    expect(first / walk).toBeLessThan(FIRST);
    expect(again / walk).toBeLessThan(AGAIN);
    expect(added / walk).toBeLessThan(A_ROW);
    expect(removed / walk).toBeLessThan(A_ROW);
  },
);

test('what a row more asks does not grow with the page around it', () => {
  const few = costs('form item', 3_000);
  const many = costs('form item', 12_000);
  expect(many.added).toBe(few.added);
  expect(many.removed).toBe(few.removed);
});

/** How much of a reading may come without a stop, where there is so much to read that it needs some. */
const WITHOUT_A_STOP = { first: 0.2, later: 0.35 };

test.each(Object.keys(ROWS) as Markup[])(
  'of many controls no reading asks much without a stop, the first or a later one: %s',
  (markup) => {
    build(markup, 500);
    const next = new NextReading(document, { system: null });
    for (const most of [WITHOUT_A_STOP.first, WITHOUT_A_STOP.later]) {
      const steps = stepsOf(next.begin(NOTHING));
      const whole = steps.reduce((sum, step) => sum + step, 0);
      expect(Math.max(...steps) / whole).toBeLessThan(most);
    }
    expect(next.isDue).toBe(false);
  },
);

/** What is asked between two stops. */
function stepsOf(reading: Reading): number[] {
  const steps: number[] = [];
  const step = (): boolean => {
    let isOver: boolean | undefined;
    steps.push(timesAsked(() => (isOver = reading.next().done)));
    return isOver === true;
  };
  while (!step());
  return steps;
}
