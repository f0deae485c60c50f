import { attribute, closest, contains, parentElement } from '../read/dom';
import { PAGE_BUTTON } from '../read/page-button';
import type { Evidence } from '../types';
import type { ControlItem, TextItem } from '../items/items';
import type { LabelItem } from '../items/labels';
import { attributeOf, greyLabel, ownLabel } from '../items/own-name';
import { namesSide, uploadWords } from '../items/upload-words';
import { wordOf } from '../items/words';
import type { Tie } from './tie';
import type { Tying } from './tying';
import * as say from '../english/tie/by-name';

const controlsOf = ({ items }: Tying): ControlItem[] =>
  items.filter((item) => item.kind === 'control');

/** Ties controls to the labels whose ids they name in `aria-labelledby`. */
export function tieByReference(tying: Tying): void {
  let byId: Map<string, number> | null = null;
  for (const control of controlsOf(tying)) {
    if (tying.isTaken(control)) continue;
    const named = attributeOf(control, 'aria-labelledby');
    if (!named) continue;
    byId ??= labelsById(tying.labels);
    const places = named.split(/\s+/u).flatMap((id) => byId?.get(id) ?? []);
    const label = tying.labels[Math.min(...places)];
    if (!label || tying.isTied(label)) continue;
    tying.tie(label, [control], null, {
      kind: 'aria-labelledby',
      detail: say.controlNamesLabel,
      score: 50,
    });
  }
}

/** The first label in the nearest element with each id. */
function labelsById(labels: readonly LabelItem[]): Map<string, number> {
  const byId = new Map<string, number>();
  for (const [at, { element }] of labels.entries()) {
    const carrier = closest(element, '[id]');
    const id = carrier && attribute(carrier, 'id');
    if (id && !byId.has(id)) byId.set(id, at);
  }
  return byId;
}

const NAMED: Evidence = { kind: 'aria-label', detail: say.controlCarriesLabel, score: 45 };
const GREY: Evidence = { kind: 'placeholder', detail: say.labelInGrey, score: 45 };

/**
 * Ties for controls without a visible label that carry its text themselves: in `aria-label`, or in grey where no other
 * text stands beside them.
 */
export function tiesByOwnName(tying: Tying): Tie[] {
  return controlsOf(tying).flatMap((control) => {
    if (tying.isTaken(control)) return [];
    const words = uploadWords(control, tying.items);
    if (words) return [ofUpload(tying, control, words)];
    const named = ownLabel(control);
    const word = named ?? (hasTextBeside(tying, control) ? null : greyLabel(control));
    if (!word) return [];
    const element = control.root;
    const first: TextItem = { kind: 'text', node: element, word, at: control.at, within: null };
    const label = { first, last: first, element, text: word.text, entries: word.labels };
    return [
      { label, controls: [control], shown: null, row: null, evidence: [named ? NAMED : GREY] },
    ];
  });
}

/** 国徽面 in a card of the row 网站负责人证件: the back of that paper. */
function ofUpload(tying: Tying, control: ControlItem, words: TextItem): Tie {
  const element = parentElement(words.node) ?? control.root;
  let { word } = words;
  for (let at = words.at; namesSide(words) && at >= 0; at--) {
    const item = tying.items[at];
    const row = item && tying.labelStartingWith(item);
    const whole = row && wordOf(row.text + word.text.replace(/^.*上传/u, ''));
    if (whole && whole.labels.length > 0) word = whole;
    if (row || (item?.kind === 'control' && item.shape !== 'upload')) break;
  }
  const label = { first: words, last: words, element, text: word.text, entries: word.labels };
  return { label, controls: [control], shown: null, row: null, evidence: [NAMED] };
}

/** Whether a text that may be its unknown label stands right before a control, in its row. */
function hasTextBeside({ items }: Tying, { root, at }: ControlItem): boolean {
  const before = items[at - 1];
  if (before?.kind !== 'text' || before.within || !before.word.couldBeLabel) return false;
  if (before.word.heading) return false;
  const element = parentElement(before.node);
  const cell = parentElement(root);
  const row = cell && (parentElement(cell) ?? cell);
  return (
    element !== null && row !== null && contains(row, element) && !closest(element, PAGE_BUTTON)
  );
}
