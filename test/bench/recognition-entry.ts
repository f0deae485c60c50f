import { computeAccessibleName } from 'dom-accessibility-api';

import { labelTexts } from '@/lib/forms';
import { PageReader } from '@/lib/page/page-reader';

const CONTROLS = 'input,select,textarea';

type Markup = 'table' | 'form item' | 'label for' | 'span';

const ROWS: Record<Markup, (label: string, at: number) => string> = {
  table: (label) =>
    `<tr><td class="tt"><font color="red">*</font>${label}：</td><td class="ct"><input class="ipt"><span class="tip">请填写</span></td></tr>`,
  'form item': (label) =>
    `<div class="next-form-item"><div class="next-form-item-label"><label>${label}</label></div><div class="next-form-item-control"><span class="next-input"><input></span><div class="next-form-item-help"></div></div></div>`,
  'label for': (label, at) =>
    `<div class="ant-form-item"><div class="ant-form-item-label"><label for="c${at}">${label}</label></div><div class="ant-form-item-control"><input id="c${at}"></div></div>`,
  span: (label) =>
    `<div class="row"><span class="red">*</span><span class="lb">${label}：</span><input></div>`,
};

const NAVIGATION =
  '<li class="menu-item"><a href="#"><i class="icon"></i><span class="text">控制台导航</span></a></li>';

/**
 * A page of so many controls, its labels taken from the catalogue one after the other, and of so many elements at
 * least: what the form lacks is the portal's own navigation around it.
 */
export function build(markup: Markup, controls: number, elements = 0): void {
  const labels = [...labelTexts()].filter((text) => /[\u4e00-\u9fff]/.test(text));
  const rows = Array.from({ length: controls }, (_, at) =>
    ROWS[markup](labels[at % labels.length] ?? '', at),
  );
  const form =
    markup === 'table' ? `<table><tbody>${rows.join('')}</tbody></table>` : rows.join('');
  document.body.innerHTML = `<form>${form}</form>`;
  const lacking = elements - document.querySelectorAll('*').length;
  if (lacking <= 0) return;
  const menu = document.createElement('ul');
  menu.innerHTML = NAVIGATION.repeat(Math.ceil(lacking / 4));
  document.body.prepend(menu);
}

/** One reading as the overlay does it on a page that it has not seen; shadow roots and visibility come a frame later. */
export const readOnce = (): number =>
  new PageReader(document, { system: null }).read().fields.length;

/** What else the overlay asks of a new page, a frame after the first reading. */
export function settleOnce(): void {
  const reader = new PageReader(document, { system: null });
  reader.findShadowRoots();
  reader.settleVisibility();
}

const walk = (show: number) => () => {
  const walker = document.createTreeWalker(document, show);
  let nodes = 0;
  while (walker.nextNode()) nodes++;
  return nodes;
};

const WAYS: Record<string, () => unknown> = {
  recognition: readOnce,
  walkAll: walk(NodeFilter.SHOW_ALL),
  walkElements: walk(NodeFilter.SHOW_ELEMENT),
  query: () => [...document.querySelectorAll(CONTROLS)],
  names: () =>
    [...document.querySelectorAll(CONTROLS)].map((control) => computeAccessibleName(control)),
};

/** The clock of a page ticks in tenths of a millisecond: a way is repeated until it takes long enough to be timed. */
const LONG_ENOUGH = 4;
const SLOWEST_NAMES = 100;

function repetitions(work: () => unknown): number {
  for (let times = 1; ; times *= 2) {
    const start = performance.now();
    for (let run = 0; run < times; run++) work();
    if (performance.now() - start >= LONG_ENOUGH) return times;
  }
}

const median = (values: number[]): number =>
  values.toSorted((a, b) => a - b)[values.length >> 1] ?? 0;

/** Milliseconds of each way to look at the page as it stands, medians of rounds in which they take turns. */
export function measure(rounds: number, controls: number): Record<string, number> {
  const ways = Object.entries(WAYS).filter(
    ([name]) => name !== 'names' || controls <= SLOWEST_NAMES,
  );
  const times = new Map(
    ways.map(([name, work]) => [name, { often: repetitions(work), all: [] as number[] }]),
  );
  for (let round = 0; round < rounds; round++) {
    for (const [name, work] of ways) {
      const way = times.get(name);
      if (!way) continue;
      const start = performance.now();
      for (let run = 0; run < way.often; run++) work();
      way.all.push((performance.now() - start) / way.often);
    }
  }
  return {
    elements: document.querySelectorAll('*').length,
    fields: readOnce(),
    ...Object.fromEntries([...times].map(([name, { all }]) => [name, median(all)])),
  };
}

/** Milliseconds of one way on a page that no script has touched yet, summed over so many new pages. */
export function measureNew(name: string, rounds: number, page: Parameters<typeof build>): number {
  let total = 0;
  for (let round = 0; round < rounds; round++) {
    build(...page);
    const start = performance.now();
    WAYS[name]?.();
    total += performance.now() - start;
  }
  return total / rounds;
}

/** Milliseconds to take in one added row, with what is already on the page. */
export function measureUpdate(rounds: number): number {
  const reader = new PageReader(document, { system: null });
  const parent = document.querySelector('form');
  const row = document.createElement('div');
  row.innerHTML = ROWS.span('主办单位名称', 0);
  const start = performance.now();
  for (let round = 0; round < rounds; round++) {
    parent?.append(row);
    reader.update([row], []);
    row.remove();
    reader.update([], [row]);
  }
  return (performance.now() - start) / rounds / 2;
}
