import { Autosave, type AutosaveState } from '@/lib/profiles/autosave';
import type { Filing } from '@/lib/filings/schema';
import { saveFiling, type StoredFiling } from '@/lib/filings/store';

const DELAY = 400;

export interface EditorState {
  value: Filing;
  saving: AutosaveState;
  error: Error | null;
}

/** A filing that is being edited: every change is saved by itself a moment later. */
export class FilingEditor {
  readonly #autosave: Autosave<Filing>;
  readonly #listeners = new Set<() => void>();
  #stored: StoredFiling;
  #state: EditorState;

  constructor(stored: StoredFiling) {
    this.#stored = stored;
    this.#state = { value: stored.value, saving: 'saved', error: null };
    this.#autosave = new Autosave<Filing>(
      async (filing) => {
        this.#stored = await saveFiling(this.#stored, filing);
      },
      DELAY,
      () => this.#show({}),
    );
  }

  readonly state = (): EditorState => this.#state;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  readonly change = (change: Partial<Filing>): void => {
    const value = { ...this.#state.value, ...change };
    this.#show({ value });
    this.#autosave.change(value);
  };

  readonly flush = (): void => void this.#autosave.flush();

  /** Takes over what another page saved, unless something is unsaved here. */
  follow(stored: StoredFiling): void {
    if (this.#autosave.pending !== undefined || stored.updated <= this.#stored.updated) return;
    this.#stored = stored;
    this.#show({ value: stored.value });
  }

  #show(change: Partial<EditorState>): void {
    const { state: saving, error } = this.#autosave;
    this.#state = { ...this.#state, ...change, saving, error };
    for (const listener of this.#listeners) listener();
  }
}
