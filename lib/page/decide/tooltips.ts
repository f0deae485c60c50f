import {
  attribute,
  contains,
  localName,
  parentElement,
  query,
  queryAll,
  textContent,
  type Tree,
} from '../read/dom';
import type { Resolved } from './resolve';
import type { Tie } from '../tie/tie';
import { aroundOf } from '../items/items';
import { wordOf, type Word } from '../items/words';
import type { RecognisedText } from '../types';

/** Attributes that keep a hint which shows itself on hover alone, or is only read out. */
const ATTRIBUTES = [
  'title',
  'aria-description',
  'data-tip',
  'data-tooltip',
  'data-title',
  'data-original-title',
  'aria-label',
] as const;
const CARRIER = ATTRIBUTES.map((name) => `[${name}]`).join();

/** Whether an element below `root` carries such an attribute at all. */
export const hasTooltips = (root: Tree): boolean => query(root, CARRIER) !== null;

/** Every known hint that is written in an attribute beside a field: of its label, its control or an icon between. */
export function findTooltips(
  labels: readonly Resolved[],
  isHidden: (element: Element) => boolean,
): RecognisedText[] {
  const texts: RecognisedText[] = [];
  const seen = new Set<Element>();
  for (const { tie, key } of labels) {
    const [control] = tie.controls;
    if (!control) continue;
    for (const carrier of knownCarriers(tie, control.root)) {
      const zh = seen.has(carrier) ? null : hintOf(carrier);
      seen.add(carrier);
      if (!zh || isHidden(carrier)) continue;
      // The note of a label is its field's own.
      const element = carrier === tie.label.element ? control.root : carrier;
      texts.push({ kind: 'hint', element, zh, key });
    }
  }
  return texts;
}

const carriers = new WeakMap<Tie, { around: object; found: Element[] }>();

/** Looked for once while nothing around the label changes. */
function knownCarriers(tie: Tie, control: Element): Element[] {
  const around = aroundOf(tie.label.first);
  const known = carriers.get(tie);
  if (known?.around === around) return known.found;
  const found = carriersNear(tie, control);
  carriers.set(tie, { around, found });
  return found;
}

/** What carries such an attribute in the row of a label, or is its control elsewhere. */
function carriersNear({ row, label }: Tie, control: Element): Element[] {
  const tied = row ?? label.element;
  // A label that names its control stands beside what explains it.
  const around = localName(tied) === 'label' ? (parentElement(tied) ?? tied) : tied;
  const inRow = [...queryAll(around, CARRIER)];
  return contains(around, control) ? inRow : [...inRow, control, ...queryAll(control, CARRIER)];
}

function hintOf(carrier: Element): string | null {
  for (const name of ATTRIBUTES) {
    const zh = attribute(carrier, name)?.trim();
    if (zh && isHint(wordOf(zh)) && zh !== textContent(carrier)?.trim()) return zh;
  }
  return null;
}

/** A hint that is known as a whole stays one, although a label could be made of its parts. */
const isHint = ({ labels, isMessage, isRemark, isHint: isPlaceholder }: Word): boolean =>
  isPlaceholder || (labels.length === 0 && (isMessage || isRemark));
