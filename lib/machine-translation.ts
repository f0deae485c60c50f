/** Chromium's translator on the device; absent elsewhere. Texts never leave the computer. */
interface DeviceTranslator {
  translate(text: string): Promise<string>;
}

type TranslatorState = 'available' | 'downloadable' | 'downloading' | 'unavailable';

interface TranslatorMaker {
  availability(pair: LanguagePair): Promise<TranslatorState>;
  create(pair: LanguagePair): Promise<DeviceTranslator>;
}

interface LanguagePair {
  sourceLanguage: string;
  targetLanguage: string;
}

const PAIR: LanguagePair = { sourceLanguage: 'zh', targetLanguage: 'en' };
const HAN = /[\u4e00-\u9fff]/u;
const LONGEST = 200;
/** Of a label; the English stands behind it. */
const COLON = /\s*[:：]\s*$/u;

const maker = (): TranslatorMaker | undefined =>
  (globalThis as { Translator?: TranslatorMaker }).Translator;

/** Whether the browser can translate Chinese here, or could after a download that the person has to ask for. */
async function translatorState(): Promise<TranslatorState> {
  return (await maker()?.availability(PAIR)) ?? 'unavailable';
}

/**
 * English by the browser's own translator for texts that the catalogue does not know. It never starts a download:
 * without a translator that is already there, every text stays unknown.
 */
export class MachineTranslation {
  readonly #known = new Map<string, string>();
  readonly #asked = new Set<string>();
  #translator: Promise<DeviceTranslator | null> | undefined;
  #state: TranslatorState = 'unavailable';
  readonly #onMore: () => void;
  readonly #signal: AbortSignal;

  /** `onMore` is called when texts that were asked for have become known. */
  constructor(onMore: () => void, signal: AbortSignal) {
    this.#onMore = onMore;
    this.#signal = signal;
  }

  /** Whether there is something to offer: a translator that a press may download. */
  get canDownload(): boolean {
    return this.#state === 'downloadable';
  }

  /** Whether the browser has a translator at all: without one there is nothing to look for. */
  get isPossible(): boolean {
    return maker() !== undefined;
  }

  /** Gets the translator because the person asked for it, then translates what was left; throws when it cannot. */
  async download(): Promise<void> {
    const created = await maker()?.create(PAIR);
    if (!created) return;
    this.#translator = Promise.resolve(created);
    this.#state = 'available';
    await Promise.all([...this.#asked].map((zh) => this.#ask(zh)));
    this.#onMore();
  }

  /** The translation of a text when it is known by now; otherwise it is asked for. */
  of(text: string): string | undefined {
    const zh = text.replace(COLON, '').trim();
    if (!this.#asked.has(zh) && HAN.test(zh) && zh.length <= LONGEST) {
      this.#asked.add(zh);
      void this.#ask(zh);
    }
    return this.#known.get(zh);
  }

  async #ask(zh: string): Promise<void> {
    this.#translator ??= this.#available();
    const translator = await this.#translator;
    if (!translator || this.#signal.aborted) return;
    try {
      const en = (await translator.translate(zh)).trim();
      if (en === '' || HAN.test(en) || this.#signal.aborted) return;
      this.#known.set(zh, en);
      this.#onMore();
    } catch {
      // The browser refuses a text (quota, content): it stays as the page has it, which is all that was promised.
    }
  }

  async #available(): Promise<DeviceTranslator | null> {
    try {
      this.#state = await translatorState();
      if (this.#state === 'downloadable') this.#onMore();
      return this.#state === 'available' ? ((await maker()?.create(PAIR)) ?? null) : null;
    } catch {
      // A policy or the page's permissions keep the translator away: the texts stay as they are.
      return null;
    }
  }
}
