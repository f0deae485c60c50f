import type { AppPlatform } from './app-platforms';
import type { FieldKey } from './types';

/**
 * What one field holds. Choices hold the `zh` of their option in the catalogue (the page's own text when it is
 * unknown); a region holds its path, e.g. `浙江省/杭州市/西湖区`; dates are `YYYY-MM-DD`, long-term is `长期`;
 * yes/no is `是` or `否`; an upload holds `name`, `type` and `size` in `file`.
 */
export interface FieldValue {
  key: FieldKey;
  /** Which of the repeated blocks (websites, domains), from 0. */
  index: number;
  value: string;
  /** The single values where a field holds several. */
  list?: readonly string[];
  /** Of a package of an App: for which platform, where that is known. */
  platform?: AppPlatform;
  file?: {
    name: string;
    type: string;
    size: number;
    /** What was measured in a picture, where it was. */
    isGrey?: boolean;
    isBlurred?: boolean;
    pixels?: { width: number; height: number };
    /** Why nothing could be measured. */
    unread?: string;
    /** What the photo check saw: a value of `photo.clothing`, and why it could not tell or what else to mind. */
    clothing?: { verdict: string; remarks: readonly string[] };
  };
}

/** The values of a form or of a profile, as rules read them. */
export class Values {
  readonly #byField = new Map<string, FieldValue>();
  readonly #byKey = new Map<FieldKey, FieldValue[]>();

  constructor(values: readonly FieldValue[]) {
    for (const value of values) {
      this.#byField.set(`${value.key}#${value.index}`, value);
      const known = this.#byKey.get(value.key);
      if (known) known.push(value);
      else this.#byKey.set(value.key, [value]);
    }
  }

  /** The trimmed text of a field, empty when the form does not have it. */
  text(key: FieldKey, index = 0): string {
    return this.get(key, index)?.value.trim() ?? '';
  }

  /** The single values of a field that can hold several; empty parts are left out. */
  list(key: FieldKey, index = 0): readonly string[] {
    const field = this.get(key, index);
    return (field?.list ?? (field ? [field.value] : [])).filter((part) => part.trim() !== '');
  }

  /** Every occurrence of a field, in page order. */
  all(key: FieldKey): readonly FieldValue[] {
    return this.#byKey.get(key) ?? [];
  }

  has(key: FieldKey, index = 0): boolean {
    return this.#byField.has(`${key}#${index}`);
  }

  get(key: FieldKey, index = 0): FieldValue | undefined {
    return this.#byField.get(`${key}#${index}`);
  }

  get entries(): Iterable<FieldValue> {
    return this.#byField.values();
  }
}
