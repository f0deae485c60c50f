import type { FieldKey } from '@/lib/forms/types';

import type { Evidence } from '../types';
import * as say from '../english/decide/named-elsewhere';

/** What people are asked by the same words, whoever it is. */
const OF_PEOPLE = /^(?:leader|admin|sms|recover)\.(mobile|landline|emergencyPhone)$/u;
const propertyOf = (key: FieldKey): string => OF_PEOPLE.exec(key)?.[1] ?? key;
/** Either of them, where 联系电话 is mostly the one that is carried along. */
const ANY_TELEPHONE = /(?<!联系)电话号码?$/u;
/** So much speaks against what another label asks by its own name: more than the margin of a decision. */
const AGAINST = -12;

interface Label {
  keys: readonly FieldKey[];
  text: string;
}

/** The words in which labels ask something, by what they ask. */
export class WordsByName {
  readonly #words = new Map<string, Set<string>>();
  #state: string | undefined;

  add(what: string, text: string): void {
    const words = this.#words.get(what) ?? new Set();
    this.#words.set(what, words.add(text));
  }

  has(what: string): boolean {
    return this.#words.has(what);
  }

  /** Whether something is asked in other words than these. */
  hasOther(what: string, text: string): boolean {
    const words = this.#words.get(what);
    return words !== undefined && (words.size > 1 || !words.has(text));
  }

  /** Stands for all of them. */
  get state(): string {
    return (this.#state ??= JSON.stringify(
      [...this.#words].map(([what, words]) => [what, ...words]),
    ));
  }
}

/** What labels with a single meaning ask. */
export function askedByName(labels: Iterable<Label>): WordsByName {
  const words = new WordsByName();
  for (const { keys, text } of labels) if (keys[0] && keys.length === 1) words.add(keys[0], text);
  return words;
}

/** The properties that labels ask of whomever. */
export function askedOfAnybody(labels: Iterable<Label>): WordsByName {
  const words = new WordsByName();
  for (const { keys, text } of labels) {
    const property = propertyOf(keys[0] ?? '');
    if (keys.length > 1 && keys.every((key) => propertyOf(key) === property))
      words.add(property, text);
  }
  return words;
}

/**
 * What other labels ask by name, so that a word with several meanings is left with the others: 电话 beside 手机号码 is the
 * landline, 单位地址 beside 证件住所 the mailing address.
 */
export class NamedElsewhere {
  readonly #onPage: WordsByName;
  readonly #inGroup: WordsByName;
  /** Whether the page asks the same of 法人 and of 负责人. */
  readonly isLegalApart: boolean;

  /**
   * @param onPage what labels of the page ask and nothing else
   * @param inGroup what labels below the same heading ask of anybody
   */
  constructor(onPage: WordsByName, inGroup: WordsByName, isLegalApart: boolean) {
    this.isLegalApart = isLegalApart;
    this.#onPage = onPage;
    this.#inGroup = inGroup;
  }

  /** What speaks for or against one of the fields `keys` that a label with this text can mean. */
  evidence(key: FieldKey, keys: readonly FieldKey[], text: string): Evidence[] {
    if (this.#isOnlyTelephone(key, keys) && !ANY_TELEPHONE.test(text))
      return [{ kind: 'neighbours', detail: say.onlyTelephone, score: -AGAINST }];
    return this.#has(key, keys, text)
      ? [{ kind: 'neighbours', detail: say.askedByName, score: AGAINST }]
      : [];
  }

  /**
   * Whether a label with other words asks it by name, or where the fields have several properties a label below the same
   * heading its property.
   */
  #has(key: FieldKey, keys: readonly FieldKey[], text: string): boolean {
    if (this.#onPage.hasOther(key, text)) return true;
    const property = propertyOf(key);
    const isOneProperty = keys.every((one) => propertyOf(one) === property);
    return !isOneProperty && this.#inGroup.hasOther(property, text);
  }

  /** 联系电话 where no label asks for a mobile number or a landline by name. */
  #isOnlyTelephone(key: FieldKey, keys: readonly FieldKey[]): boolean {
    const landline = key.replace('.mobile', '.landline');
    return (
      propertyOf(key) === 'mobile' &&
      keys.includes(landline) &&
      !['mobile', 'landline'].some((one) => this.#inGroup.has(one)) &&
      ![key, landline].some((one) => this.#onPage.has(one))
    );
  }
}
