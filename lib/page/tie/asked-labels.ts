import type { Item, TextItem } from '../items/items';
import { isInSentence, type LabelItem } from '../items/labels';
import { textContent } from '../read/dom';
import type { Tie } from './tie';

/** A tie by what the page says itself, or by a row, holds even where the words stand in a sentence. */
const SURE = 45;
const CHOICES: ReadonlySet<string> = new Set(['radio-group', 'checkbox']);

/** Tells the ties of labels from those of words that only look like one. */
export class AskedLabels {
  readonly #prose = new WeakMap<TextItem, boolean>();

  /** The ties without those of choices and of words in a sentence. */
  of(ties: readonly Tie[], items: readonly Item[]): Tie[] {
    return ties.filter(({ label, evidence, controls, shown }) => {
      const isAnswered = controls.length > 0 || shown !== null;
      if (!isAnswered && isChoice(label, items)) return false;
      if (controls.length === 0 && isLinkHome(label, shown)) return false;
      return (isAnswered && (evidence[0]?.score ?? 0) >= SURE) || !this.#isProse(label.first);
    });
  }

  #isProse(item: TextItem): boolean {
    let prose = this.#prose.get(item);
    if (prose === undefined) {
      prose = isInSentence(item.node);
      this.#prose.set(item, prose);
    }
    return prose;
  }
}

/** 首页 among the links of the site, and no address of a home page that is asked or shown. */
const isLinkHome = ({ text }: LabelItem, shown: Element | null): boolean =>
  /^(?:返回|备案)?首页$/u.test(text) && !/[a-z]/iu.test((shown && textContent(shown)) ?? '');

/** The words after a button of a group: 同主体负责人 is what can be chosen there. */
function isChoice({ first: { at } }: LabelItem, items: readonly Item[]): boolean {
  const before = items[at - 1];
  return before?.kind === 'control' && CHOICES.has(before.shape);
}
