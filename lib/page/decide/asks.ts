import type { FieldKey } from '@/lib/forms/types';

import type { TextItem } from '../items/items';
import { isAnswered, type Tie } from '../tie/tie';
import { keysOf } from './label-keys';
import { namesStep } from './page-so-far';
import { keysOnPage, type Whose } from './police-page';

/** A label as everything else on its page knows it. */
export interface AskedLabel {
  /** What it can mean anywhere. */
  keys: readonly FieldKey[];
  text: string;
  /** Beside a control or a value. */
  isAnswered: boolean;
}

/** What a stretch of labels asks: the same object for every stretch that asks the same, e.g. for each website block. */
export class Asks {
  readonly labels: readonly AskedLabel[];
  /** Sections that its headings name. */
  readonly sections: readonly string[];
  readonly #onPage = new Map<Whose, FieldKey[][]>();

  constructor(labels: readonly AskedLabel[], sections: readonly string[]) {
    this.labels = labels;
    this.sections = sections;
  }

  /** The fields that each of its labels can mean on such a page. */
  keysOn(whose: Whose): readonly FieldKey[][] {
    let keys = this.#onPage.get(whose);
    if (!keys) {
      keys = this.labels.map((label) => keysOnPage(label.keys, whose));
      this.#onPage.set(whose, keys);
    }
    return keys;
  }
}

const MOST = 2_000;
const known = new Map<string, Asks>();

export function asksOf(headings: readonly TextItem[], ties: readonly Tie[]): Asks {
  const sections = headings.flatMap((heading) =>
    namesStep(heading) ? [] : (heading.word.heading?.sections ?? []),
  );
  let words = sections.join(' ');
  // What a label can mean anywhere is told by its text, which has no line in it.
  for (const tie of ties) words += `\n${isAnswered(tie) ? '=' : '-'}${tie.label.text}`;
  let asks = known.get(words);
  if (!asks) {
    if (known.size >= MOST) known.clear();
    const labels = ties.map((tie) => ({
      keys: keysOf(tie.label.entries),
      text: tie.label.text,
      isAnswered: isAnswered(tie),
    }));
    asks = new Asks(labels, sections);
    known.set(words, asks);
  }
  return asks;
}
