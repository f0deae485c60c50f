import type { FieldKey } from '@/lib/forms/types';

import { sectionOf } from './label-keys';
import { stateAfter } from './state-number';

const DOMAINS: FieldKey = 'website.domains';
const NUMBER: FieldKey = 'website.number';
const PASSWORD: FieldKey = 'filing.password';
const OF_SERVICE: ReadonlySet<string> = new Set(['website', 'app']);

/** What was met of websites and Apps, and what since the last of them: whose the people are who come next. */
export class SinceWebsite {
  readonly #ofService = new Set<FieldKey>();
  readonly #ofEntity = new Set<FieldKey>();
  readonly #ofAdmin = new Map<FieldKey, Set<string>>();
  #isLoggedOn = false;
  #state = 0;

  /**
   * Whether several fields of the website or App stood on the page: a domain alone is asked of a company too, and the
   * number beside a password of who logs on.
   */
  get isPast(): boolean {
    const [first, ...more] = this.#ofService;
    if (first === undefined || more.length > 0) return first !== undefined;
    return first !== DOMAINS && !(first === NUMBER && this.#isLoggedOn);
  }

  /** Whether who files is asked only after the website, so that whoever follows is theirs. */
  get isBackWithEntity(): boolean {
    return this.#ofService.size > 0 && this.#ofEntity.size > 1;
  }

  /** Whether an administrator was asked this since the last website with a label of the same words. */
  hasUsed(key: FieldKey, text: string): boolean {
    return this.#ofAdmin.get(key)?.has(text) ?? false;
  }

  /** Stands for what was met since. */
  get state(): number {
    return this.isBackWithEntity ? -this.#state - 1 : this.#state;
  }

  /** Takes note of a field that was decided. */
  add(key: FieldKey, text: string, isLeaderBefore: boolean): void {
    const section = sectionOf(key);
    if (key === PASSWORD) this.#isLoggedOn = true;
    const isService = OF_SERVICE.has(section);
    if (isService) {
      this.#ofService.add(key);
      this.#ofAdmin.clear();
      this.#state = 0;
    }
    if (isService || section === 'admin') this.#ofEntity.clear();
    else if (section === 'entity' && !isLeaderBefore) this.#ofEntity.add(key);
    if (section === 'admin' && !this.hasUsed(key, text)) {
      this.#ofAdmin.set(key, (this.#ofAdmin.get(key) ?? new Set()).add(text));
      this.#state = stateAfter(this.#state, key, text);
    }
  }
}
