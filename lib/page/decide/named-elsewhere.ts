import type { FieldKey } from '@/lib/forms/types';

import type { Evidence } from '../types';

/** What people are asked by the same words, whoever it is. */
const OF_PEOPLE = /^(?:leader|admin|sms|recover)\.(mobile|landline|emergencyPhone)$/u;
const propertyOf = (key: FieldKey): string => OF_PEOPLE.exec(key)?.[1] ?? key;
/** So much speaks against what another label asks by its own name: more than the margin of a decision. */
const AGAINST = -12;

/**
 * What the labels of a page ask by name, so that a word with several meanings is left with the others: 电话 beside 手机号码
 * is the landline, 单位地址 beside 证件住所 the mailing address.
 */
export class NamedElsewhere {
  /** The words that ask a field or a property of anybody and nothing else. */
  readonly #words = new Map<string, Set<string>>();

  constructor(labels: readonly { keys: readonly FieldKey[]; text: string; group: number }[]) {
    for (const { keys, text, group } of labels) {
      const [first] = keys;
      if (!first) continue;
      if (keys.length === 1) this.#add(first, text);
      const property = propertyOf(first);
      if (keys.length > 1 && keys.every((key) => propertyOf(key) === property))
        this.#add(`${group} ${property}`, text);
    }
  }

  #add(what: string, text: string): void {
    const words = this.#words.get(what) ?? new Set();
    this.#words.set(what, words.add(text));
  }

  /**
   * Whether a label with other words asks one of the fields `keys` by name, or where they have several properties below
   * the same heading (`group`) its property of whomever.
   */
  #has(key: FieldKey, keys: readonly FieldKey[], text: string, group: number): boolean {
    const property = propertyOf(key);
    const isOneProperty = keys.every((one) => propertyOf(one) === property);
    return (isOneProperty ? [key] : [key, `${group} ${property}`]).some((what) => {
      const words = this.#words.get(what);
      return words !== undefined && (words.size > 1 || !words.has(text));
    });
  }

  evidence(key: FieldKey, keys: readonly FieldKey[], text: string, group: number): Evidence[] {
    if (this.#isOnlyTelephone(key, keys, group))
      return [{ kind: 'neighbours', detail: 'the only telephone that is asked', score: -AGAINST }];
    return this.#has(key, keys, text, group)
      ? [{ kind: 'neighbours', detail: 'another label asks it by name', score: AGAINST }]
      : [];
  }

  /** 联系电话 where no label asks for a mobile number or a landline by name. */
  #isOnlyTelephone(key: FieldKey, keys: readonly FieldKey[], group: number): boolean {
    const landline = key.replace('.mobile', '.landline');
    return (
      propertyOf(key) === 'mobile' &&
      keys.includes(landline) &&
      ![`${group} mobile`, `${group} landline`, key, landline].some((one) => this.#words.has(one))
    );
  }
}
