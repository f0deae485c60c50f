import { closest } from '../read/dom';
import type { TextItem } from '../items/items';
import type { RecognisedText } from '../types';
import type { Resolved } from './resolve';

/** Which labels of a page head something and ask nothing, as far as `heads` says it. */
export class HeadingLabels {
  readonly #heads: ReadonlySet<TextItem>;

  /** @param heads texts that head a section */
  constructor(heads: ReadonlySet<TextItem>) {
    this.#heads = heads;
  }

  /** A known label that heads a section, e.g. 辅助资料 over the rows of further documents. */
  isHeading({ tie }: Resolved): boolean {
    return (
      tie.controls.length === 0 &&
      tie.shown === null &&
      (this.#heads.has(tie.label.first) ||
        closest(tie.label.element, 'h1,h2,h3,h4,h5,h6,legend,caption') !== null)
    );
  }

  /** A known text without a control is a heading or a message first, and a label otherwise. */
  isLabel(resolved: Resolved): boolean {
    const { controls, shown, label } = resolved.tie;
    if (controls.length > 0 || shown !== null) return true;
    const { heading, isMessage } = label.first.word;
    return (!heading || heading.isBare) && !isMessage && !this.isHeading(resolved);
  }

  /** Those that head something, without what is known as a text already. */
  textsOf(resolved: readonly Resolved[], known: readonly RecognisedText[]): RecognisedText[] {
    const headings = resolved.filter((one) => this.isHeading(one));
    if (headings.length === 0) return [];
    const elements = new Set(known.map(({ element }) => element));
    return headings.map(headingText).filter(({ element }) => !elements.has(element));
  }
}

const headingText = ({ tie: { label }, key, candidates }: Resolved): RecognisedText => ({
  kind: 'step',
  element: label.element,
  zh: label.first.word.raw.trim(),
  // 负责人 over the fields of a person heads them, and does not ask the name; 证件 may be anybody's, or a picture.
  ...(!label.first.word.heading && candidates.length === 1 && { key }),
});
