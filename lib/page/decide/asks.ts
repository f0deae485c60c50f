import type { HeadingOwner } from '@/lib/forms/grammar/compose-heading';
import type { FieldKey } from '@/lib/forms/types';

import type { TextItem } from '../items/items';
import { isAnswered, type Tie } from '../tie/tie';
import { keysOf } from './label-keys';
import { headsNothing } from './page-so-far';
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
  /** Whom the heading above its labels names. */
  readonly owner: HeadingOwner | null;
  readonly #onPage = new Map<Whose, FieldKey[][]>();

  constructor(
    labels: readonly AskedLabel[],
    sections: readonly string[],
    owner: HeadingOwner | null,
  ) {
    this.labels = labels;
    this.sections = sections;
    this.owner = owner;
  }

  /** The fields that each of its labels can mean on such a page. */
  keysOn(whose: Whose): readonly FieldKey[][] {
    let keys = this.#onPage.get(whose);
    if (!keys) {
      keys = this.labels.map((label) => keysOnPage(label.keys, whose, this.owner));
      this.#onPage.set(whose, keys);
    }
    return keys;
  }
}

const MOST = 2_000;
const known = new Map<string, Asks>();

export function asksOf(headings: readonly TextItem[], ties: readonly Tie[]): Asks {
  const scopes = headings.flatMap((heading) =>
    headsNothing(heading) ? [] : (heading.word.heading ?? []),
  );
  const sections = scopes.flatMap((scope) => scope.sections);
  const owner = scopes.at(-1)?.owner ?? null;
  let words = `${sections.join(' ')} ${owner}`;
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
    asks = new Asks(labels, sections, owner);
    known.set(words, asks);
  }
  return asks;
}
