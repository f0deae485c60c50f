import type { Entry } from './entries';

/** How a Chinese text is spoken, in pinyin with tones. */
export type Spoken = (chinese: string) => string;

const TONES = /\p{M}/gu;

/** A text as it is compared: small letters, no accents, so that `bèi’àn` and `beian` meet. */
export const comparable = (text: string): string =>
  text.normalize('NFKD').replace(TONES, '').toLowerCase();

/** Finds entries by their Chinese, English and, once it is there, their pinyin, with or without tones and spaces. */
export class Search {
  readonly #texts = new Map<Entry, { name: string; all: string }>();
  readonly #entries: readonly Entry[];
  readonly #spoken: Spoken | undefined;

  constructor(entries: readonly Entry[], spoken?: Spoken) {
    this.#entries = entries;
    this.#spoken = spoken;
  }

  /** What all words of a query are found in; those whose name has them come first. Everything for an empty one. */
  find(query: string): readonly Entry[] {
    const words = comparable(query).split(/\s+/u).filter(Boolean);
    if (words.length === 0) return this.#entries;
    const has = (text: string): boolean => words.every((word) => text.includes(word));
    const found = this.#entries.filter((entry) => has(this.#textOf(entry).all));
    const inName = (entry: Entry): number => (has(this.#textOf(entry).name) ? 0 : 1);
    return found.toSorted((one, other) => inName(one) - inName(other));
  }

  #textOf(entry: Entry): { name: string; all: string } {
    const known = this.#texts.get(entry);
    if (known) return known;
    const readings = this.#spoken
      ? entry.zh.flatMap((zh) => {
          const reading = comparable(this.#spoken?.(zh) ?? '').replace(/[^a-z\s]/gu, '');
          return [reading, reading.replace(/\s+/gu, '')];
        })
      : [];
    const name = comparable([...entry.zh, entry.en, ...readings].join(' '));
    const text = { name, all: `${name} ${comparable(`${entry.text} ${entry.also ?? ''}`)}` };
    this.#texts.set(entry, text);
    return text;
  }
}
