import { computeAccessibleName } from 'dom-accessibility-api';

import type { SystemId } from '@/lib/forms/types';
import { PageReader } from '@/lib/page/page-reader';
import { finish } from '@/lib/page/read/slices';

import { ROWS } from './pages';

const CONTROLS = 'input,select,textarea';

/** The ways to look at a page that are compared. */
export type Way = 'recognition' | 'walk' | 'query' | 'names';
/** Milliseconds of each way, medians of rounds in which all ways take turns. */
export type Times = Record<Way, number>;

export interface Measured {
  elements: number;
  controls: number;
  fields: number;
  /** The first reading of all in this document, with code that has never run. */
  first: number;
  /** The page as it stands, read again and again. */
  again: Times;
  /** The same page of nodes that no script has touched yet, as the overlay meets it. */
  fresh: Times;
  /** Shadow roots and visibility, which the overlay asks about a frame after the first reading. */
  settle: number;
}

/** One reading as the overlay does it on a page that it has not seen. */
const read = (system: SystemId | null): number =>
  new PageReader(document, { system }).read().fields.length;

function walk(): number {
  const walker = document.createTreeWalker(document, NodeFilter.SHOW_ALL);
  let nodes = 0;
  while (walker.nextNode()) nodes++;
  return nodes;
}

const waysFor = (system: SystemId | null): Record<Way, () => unknown> => ({
  recognition: () => read(system),
  walk,
  query: () => [...document.querySelectorAll(CONTROLS)],
  names: () =>
    [...document.querySelectorAll(CONTROLS)].map((control) => computeAccessibleName(control)),
});

const WAYS: readonly Way[] = ['recognition', 'walk', 'query', 'names'];

function timed(work: () => unknown): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}

/** A way that is over too soon for the clock is repeated. */
const LONG_ENOUGH = 0.5;
/** How long each way runs before it is timed, so that all are compiled as well as they will be. */
const WARM_UP = 120;

function warmUp(work: () => unknown): void {
  const start = performance.now();
  while (performance.now() - start < WARM_UP) work();
}

function repetitions(work: () => unknown): number {
  for (let times = 1; ; times *= 2) {
    const whole = timed(() => {
      for (let run = 0; run < times; run++) work();
    });
    if (whole >= LONG_ENOUGH) return times;
  }
}

/** Runs every way once in each round; `before` comes ahead of each run and is not counted. */
function inTurns(
  rounds: number,
  run: (way: Way) => number,
  before: () => void = () => undefined,
): Times {
  const all: Record<Way, number[]> = { recognition: [], walk: [], query: [], names: [] };
  for (let round = 0; round < rounds; round++) {
    for (const at of WAYS.keys()) {
      const way = WAYS[(at + round) % WAYS.length] ?? 'walk';
      before();
      all[way].push(run(way));
    }
  }
  return {
    recognition: median(all.recognition),
    walk: median(all.walk),
    query: median(all.query),
    names: median(all.names),
  };
}

export const median = (values: readonly number[]): number =>
  values.toSorted((one, other) => one - other)[values.length >> 1] ?? 0;

/** Times every way on the document as it stands, then on untouched copies of its body. */
export function measure(system: SystemId | null, rounds: number): Measured {
  const ways = waysFor(system);
  const first = timed(ways.recognition);
  for (const way of WAYS) warmUp(ways[way]);
  const often = Object.fromEntries(WAYS.map((way) => [way, repetitions(ways[way])]));
  const again = inTurns(rounds, (way) => {
    const times = often[way] ?? 1;
    const work = ways[way];
    return (
      timed(() => {
        for (let run = 0; run < times; run++) work();
      }) / times
    );
  });
  const counts = {
    elements: document.querySelectorAll('*').length,
    controls: document.querySelectorAll(CONTROLS).length,
    fields: read(system),
  };
  const settle = median(Array.from({ length: rounds }, () => settleOnce(system)));
  const copy = document.body.cloneNode(true);
  const fresh = inTurns(
    rounds,
    (way) => timed(ways[way]),
    () => document.body.replaceWith(copy.cloneNode(true)),
  );
  return { ...counts, first, again, fresh, settle };
}

function settleOnce(system: SystemId | null): number {
  const reader = new PageReader(document, { system });
  return timed(() => {
    reader.findShadowRoots();
    finish(reader.settling());
  });
}

/** Milliseconds to take in one row that is added to the form or taken from it, and to read the page with or without it. */
export function measureUpdate(rounds: number): number {
  const reader = new PageReader(document, { system: null });
  const parent = document.querySelector('form');
  const row = document.createElement('div');
  row.innerHTML = ROWS.span('主办单位名称', 0);
  const times: number[] = [];
  for (let round = 0; round < rounds; round++) {
    parent?.append(row);
    times.push(timed(() => reader.update([row], [], [parent ?? row]) && reader.read()));
    row.remove();
    times.push(timed(() => reader.update([], [row], [parent ?? row]) && reader.read()));
  }
  return median(times);
}
