import type { FieldKey } from '@/lib/forms/types';

import { closest, contains, parentElement, query } from '../read/dom';
import type { TextItem } from '../items/items';
import { sectionOf } from './label-keys';
import { LEGAL } from './legal-apart';
import { SinceWebsite } from './since-website';
import { stateAfter } from './state-number';
import type { Tie } from '../tie/tie';

/** The body of a dialog has no heading in it, which stands in the head beside it. */
const WHOLE = ':not([class*="body"]):not([class*="content"])';
const DIALOG = `[role="dialog"],dialog,[class*="modal"]${WHOLE},[class*="dialog"]${WHOLE}`;
const STEP = '[class*="step"],[role="tablist"],nav';
const LIST = 'ul,ol';
const CONTROLS = 'input,select,textarea';

/**
 * Whether a heading heads nothing: it stands in a row of steps or tabs and names what comes, or came, or in a menu (找回备案密码
 * among the links of a site).
 */
export function headsNothing(heading: TextItem): boolean {
  if (namesStep(heading)) return true;
  const parent = parentElement(heading.node);
  const list = parent && closest(parent, LIST);
  return list !== null && query(list, CONTROLS) === null;
}

/** Whether a text stands in a row of steps or tabs. */
export function namesStep({ node }: TextItem): boolean {
  const parent = parentElement(node);
  return parent !== null && closest(parent, STEP) !== null;
}

/** What was met on the page before the label that is being decided, from its top down. */
export class PageSoFar {
  /** Wordings of the labels that were decided, by field. */
  readonly #used = new Map<FieldKey, Set<string>>();
  /** Those of them that had a control, with their field. */
  readonly #entered = new Set<string>();
  readonly #sections = new Set<string>();
  /** What was met of websites, and since. */
  readonly website = new SinceWebsite();
  #heading: TextItem | null = null;
  #section: string | null = null;
  #last: FieldKey | null = null;
  #isLastSure = true;
  #state = 0;

  /** The section of the field just before, below the same heading. */
  get section(): string | null {
    return this.#section;
  }

  /** The last heading. */
  get heading(): TextItem | null {
    return this.#heading;
  }

  /** The field just before, whichever heading it stood below. */
  get last(): FieldKey | null {
    return this.#last;
  }

  /** Whether nothing else was as likely. */
  get isLastSure(): boolean {
    return this.#isLastSure;
  }

  /** Stands for all fields and labels that were met. */
  get state(): number {
    return this.#state;
  }

  /** Whether a field of the section stood on the page, with a control or a value. */
  hasSeen(section: string): boolean {
    return this.#sections.has(section);
  }

  /** Whether people who are asked now are the website's. */
  get isPastWebsite(): boolean {
    return this.website.isPast && !this.website.isBackWithEntity;
  }

  /** Whether the field was asked before with a label of the same words. */
  hasUsed(key: FieldKey, text: string): boolean {
    return this.#used.get(key)?.has(text) ?? false;
  }

  /** Whether the field was asked before. */
  has(key: FieldKey): boolean {
    return this.#used.has(key);
  }

  /** Whether the field was asked before in other words. */
  hasAsked(key: FieldKey, text: string): boolean {
    const texts = this.#used.get(key);
    return texts !== undefined && (texts.size > 1 || !texts.has(text));
  }

  /** Whether the field was asked before in words that are none of these. */
  hasAskedBut(key: FieldKey, words: RegExp): boolean {
    return [...(this.#used.get(key) ?? [])].some((text) => !words.test(text));
  }

  /** Whether the field was asked before of the legal representative by that name: 法人手机号. */
  hasAskedLegal(key: FieldKey): boolean {
    return [...(this.#used.get(key) ?? [])].some((text) => LEGAL.test(text));
  }

  /** Goes below a further heading. */
  goBelow(heading: TextItem): void {
    this.#heading = heading;
    this.#section = null;
  }

  /** Goes past a field that is the same as one before. */
  goPast(key: FieldKey, isSure: boolean): void {
    this.#isLastSure = isSure;
    this.#section = sectionOf(key);
    this.#last = key;
  }

  /** Whether the field was asked before with a label of the same words and something to enter it into. */
  hasEntered(key: FieldKey, text: string): boolean {
    return this.#entered.has(`${key} ${text}`);
  }

  /** Takes note of a field that was decided; what is not `entered` is only shown. */
  add(key: FieldKey, text: string, isSure: boolean, entered: boolean): void {
    const section = sectionOf(key);
    this.#sections.add(section);
    this.website.add(key, text, this.hasSeen('leader'));
    this.goPast(key, isSure);
    const texts = this.#used.get(key) ?? new Set();
    const isFirstEntered = entered && !this.hasEntered(key, text);
    if (texts.has(text) && !isFirstEntered) return;
    if (isFirstEntered) this.#entered.add(`${key} ${text}`);
    this.#state = stateAfter(this.#state, key, text, Number(isFirstEntered));
    this.#used.set(key, texts.add(text));
  }

  /** The current heading, unless it stands outside the dialog in which the label is. */
  headingFor(tie: Tie): TextItem | null {
    if (!this.#heading) return null;
    const dialog = closest(tie.label.element, DIALOG);
    return dialog && !contains(dialog, this.#heading.node) ? null : this.#heading;
  }
}
