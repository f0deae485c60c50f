import type { LabelItem } from '../items/labels';
import { tellsItself } from '../items/words';
import { buildOf } from '../read/build';
import {
  closest,
  contains,
  dataOf,
  ELEMENT,
  isOurs,
  nextSibling,
  nodeType,
  parentElement,
  textContent,
  TEXT,
} from '../read/dom';
import type { Evidence } from '../types';
import { isShownValue, valueBeside } from './shown-value';
import type { Tying } from './tying';
import * as say from '../english/tie/shown-pairs';

/** So many labels of one build, each with its value, are a page that shows what was entered. */
const FEWEST = 3;
const LEVELS = 3;
const HEADING = 'h1,h2,h3,h4,h5,h6,legend,caption,th,thead,button,a,nav,[role="tab"]';
const SAME_BUILD: Evidence = { kind: 'shown value', detail: say.severalAlike, score: 45 };

const ONE_TEXT: Evidence = { kind: 'shown value', detail: say.inOneText, score: 45 };

interface Pair {
  label: LabelItem;
  value: Element;
  row: Element;
}

/**
 * Ties labels to the values that the page shows for them outside of tables and lists: `<div>` beside `<div>`, or both in
 * one text (单位名称：…). One such pair proves nothing, and its value may be a hint; several that are built alike do,
 * and so does a domain or a number in one text with its label.
 */
export function showPairs(tying: Tying): void {
  const builds = new Map<string, Pair[]>();
  for (const label of tying.labels) {
    if (tying.isAnswered(label) || closest(label.element, HEADING)) continue;
    const pair = pairOf(tying, label);
    if (!pair) continue;
    const build = `${buildOf(label.element)} ${buildOf(pair.value)}`;
    builds.set(build, [...(builds.get(build) ?? []), pair]);
  }
  for (const pairs of builds.values())
    for (const { label, value, row } of pairs) {
      if (pairs.length >= FEWEST) tying.show(label, value, row, SAME_BUILD);
      else if (label.shown !== undefined && tellsItself(valueIn(label)))
        tying.show(label, value, row, ONE_TEXT);
    }
}

/** What stands behind the colon: 网站域名：example.com. */
const valueIn = ({ first }: LabelItem): string => /[:：](.*)$/su.exec(first.word.raw)?.[1] ?? '';

function pairOf(tying: Tying, label: LabelItem): Pair | null {
  const { element } = label;
  if (label.shown !== undefined) return { label, value: element, row: element };
  const parent = parentElement(element);
  const value = inSameElement(label) ?? (parent && textAfter(label, parent));
  if (value) return { label, value, row: value === parent ? value : element };
  let row = element;
  for (let level = 0; level < LEVELS; level++) row = parentElement(row) ?? row;
  const beside = valueBeside(tying, label, row);
  return beside && !runsOn(beside, element) ? { label, value: beside, row } : null;
}

/** Whether words follow the value beside its label: a sentence, however often it is there. */
function runsOn(value: Element, label: Element): boolean {
  for (let at: Element | null = value; at && !contains(at, label); at = parentElement(at)) {
    const next = afterOurs(at);
    if (next && nodeType(next) === TEXT) return true;
  }
  return false;
}

/** `<p>单位名称：<b>示例</b></p>` */
function inSameElement({ element, last }: LabelItem): Element | null {
  if (parentElement(last.node) !== element) return null;
  const next = afterOurs(last.node);
  if (!next || nodeType(next) === TEXT || afterOurs(next) !== null) return null;
  return isShownValue(next as Element) ? (next as Element) : null;
}

/** `<p><b>单位名称：</b>示例</p>`: the text has no element of its own, so the one around both stands for it. */
function textAfter({ element, text, first }: LabelItem, around: Element): Element | null {
  const next = afterOurs(element);
  if (!next || nodeType(next) !== TEXT) return null;
  if (afterOurs(next) !== null || !contains(around, first.node)) return null;
  const whole = (textContent(around) ?? '').trim();
  return text !== '' && /[:：]/u.test(whole) && isShownValue(around) ? around : null;
}

/** The next node that is neither ours nor empty. */
function afterOurs(node: Node): Node | null {
  let next = nextSibling(node);
  while (next && (isEmpty(next) || (nodeType(next) !== TEXT && isOurs(next as Element))))
    next = nextSibling(next);
  return next;
}

const isEmpty = (node: Node): boolean =>
  nodeType(node) === TEXT ? dataOf(node as Text).trim() === '' : nodeType(node) !== ELEMENT;
