import { searchText } from '@/lib/profiles/find';
import type { StoredProfile } from '@/lib/profiles/store';

import type { Reader } from './pinyin-reader';

/** What profiles are found by; put together once for each state of a profile. */
export class SearchTexts {
  readonly read: Reader | undefined;
  readonly #texts = new WeakMap<StoredProfile, string>();

  constructor(read?: Reader) {
    this.read = read;
  }

  of(stored: StoredProfile): string {
    const known = this.#texts.get(stored);
    if (known !== undefined) return known;
    const { title, entity, leader } = stored.value;
    const readings = this.read ? [title, entity.name, leader.name].flatMap(this.read) : [];
    const text = searchText(stored.value, readings);
    this.#texts.set(stored, text);
    return text;
  }
}
