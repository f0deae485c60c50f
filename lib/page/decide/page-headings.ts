import { buildOf } from '../read/build';
import { closest, localName, parentElement } from '../read/dom';
import type { ItemStretch } from '../items/item-stretches';
import { aroundOf, type Item, type TextItem } from '../items/items';
import { onceFor } from '../read/once-for';
import { isAnswered, type Tie } from '../tie/tie';
import type { TreeReader } from '../tie/tree-reader';

const HEADING = 'h1,h2,h3,h4,h5,h6,legend,caption,[class*="title"],[class*="head"]';

/** Whether the page itself marks a text as a heading. */
function isMarkedHeading({ node }: TextItem): boolean {
  const element = parentElement(node);
  return element !== null && closest(element, HEADING) !== null;
}

/** Whether a text stands over a label as whose heading it can be meant, and is neither a choice nor a link. */
function standsOverLabel(
  item: TextItem,
  items: readonly Item[],
  answered: ReadonlySet<Item>,
  isSeen: (text: TextItem) => boolean,
): boolean {
  // What opens as a hint of the row before stands between as well.
  const isHidden = (one: Item | undefined) => one?.kind === 'text' && !isSeen(one);
  let at = item.at - 1;
  while (isHidden(items[at])) at--;
  const before = items[at];
  if (before?.kind === 'control' && CHOICES.has(before.shape)) return false;
  // What follows a label is its value: 互联网信息服务类型 网站.
  if (before?.kind === 'text' && before.word.labels.length > 0) return false;
  const element = parentElement(item.node);
  if (!element || closest(element, PRESSED)) return false;
  const next = items[item.at + 1];
  return next?.kind === 'text' && answered.has(next);
}

const CHOICES: ReadonlySet<string> = new Set(['radio-group', 'checkbox']);
const PRESSED = 'button,a,nav,label,[role="button"],[role="tab"],[role="menuitem"],[class*="btn"]';

/** The texts of a tree that head something, in its order. */
export interface Headings {
  /** Known as such, on show, and no label of a control or a value. */
  known: TextItem[];
  /** These, and texts of which nothing is known in elements that the page builds as theirs. */
  all: TextItem[];
}

export function headingsOf({ items, stretches, ties, isSeen }: TreeReader): Headings {
  const possible = stretches.flatMap(knownHeadings);
  if (possible.length === 0) return { known: [], all: [] };
  const answered = ties.filter((tie) => isAnswered(tie) && !isTickedInHeading(tie));
  const labels = new Set<Item>(answered.map(({ label }) => label.first));
  const tied = new Set<Item>(ties.flatMap(({ controls }) => controls));
  const isFree = (next: Item | undefined) => next?.kind === 'control' && !tied.has(next);
  const isSure = (item: TextItem): boolean =>
    !item.word.heading?.isBare ||
    // 公司网站 right before a box asks for it, unless the box has its label after it.
    (isMarkedHeading(item) && !isFree(items[item.at + 1])) ||
    standsOverLabel(item, items, labels, isSeen);
  const free = possible.filter((item) => !labels.has(item) && isSeen(item));
  const sure = free.filter(isSure);
  const alike = new Set(sure.flatMap((item) => headBuild(item) ?? []));
  for (const { label } of answered) alike.delete(headBuild(label.first) ?? '');
  if (alike.size === 0) return { known: sure, all: sure };
  const isAlike = (item: TextItem): boolean => alike.has(headBuild(item) ?? '');
  const known = free.filter((item) => isSure(item) || isAlike(item));
  const others = stretches
    .flatMap(unknownHeads)
    .filter((item) => isAlike(item) && items[item.at + 1]?.kind !== 'control' && isSeen(item));
  return { known, all: [...known, ...others].sort((one, other) => one.at - other.at) };
}

const TITLE = /^(?:h[1-6]|legend)$/u;

const builds = new WeakMap<object, string | null>();

/** How the page builds the element of a text, found once while nothing changes around it. */
function headBuild(item: TextItem): string | null {
  const around = aroundOf(item);
  let build = builds.get(around);
  if (build === undefined) builds.set(around, (build = buildOfHead(item)));
  return build;
}

/** Null for an element that the page does not tell from others. */
function buildOfHead({ node }: TextItem): string | null {
  const element = parentElement(node);
  if (!element) return null;
  const build = buildOf(element);
  return build.endsWith('.') && !TITLE.test(localName(element)) ? null : build;
}

/** 网站安全负责人信息 □ 同主体负责人信息: what is ticked in a heading leaves it one. */
const isTickedInHeading = ({ label: { first }, controls }: Tie): boolean =>
  first.word.heading?.isBare === false &&
  controls.length > 0 &&
  controls.every(({ shape }) => shape === 'checkbox') &&
  isMarkedHeading(first);

const knownHeadings = onceFor(({ items }: ItemStretch) =>
  items.filter(
    (item): item is TextItem => item.kind === 'text' && item.word.heading !== null && !item.within,
  ),
);

const LONGEST = 16;

/** Short texts of which nothing is known. */
const unknownHeads = onceFor(({ items }: ItemStretch) =>
  items.filter(
    (item): item is TextItem =>
      item.kind === 'text' &&
      item.word.couldBeLabel &&
      item.word.raw.length <= LONGEST &&
      item.word.heading === null &&
      item.word.labels.length === 0 &&
      !item.word.isOption &&
      !item.within,
  ),
);
