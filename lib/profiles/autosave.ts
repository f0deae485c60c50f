import { ChangedElsewhere, DeletedElsewhere, VaultLocked } from './errors';

/**
 * `waiting`: the vault was locked before the last change was saved; it is kept in memory for `flush` after unlocking.
 * `conflict`: another page saved first. `deleted`: another page deleted it.
 */
export type AutosaveState = 'saved' | 'unsaved' | 'waiting' | 'conflict' | 'deleted' | 'failed';

/**
 * Saves the newest value a moment after the last change, one save at a time. A change is kept until a save of it, or of
 * a newer one, has succeeded.
 */
export class Autosave<T> {
  readonly #save: (value: T) => Promise<void>;
  readonly #delay: number;
  readonly #changed: () => void;
  #pending: { value: T } | null = null;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #running: Promise<void> | null = null;
  #state: AutosaveState = 'saved';
  #error: Error | null = null;

  constructor(save: (value: T) => Promise<void>, delay: number, changed: () => void) {
    this.#save = save;
    this.#delay = delay;
    this.#changed = changed;
  }

  get state(): AutosaveState {
    return this.#state;
  }

  get error(): Error | null {
    return this.#error;
  }

  /** The value that is not stored yet. */
  get pending(): T | undefined {
    return this.#pending?.value;
  }

  change(value: T): void {
    this.#pending = { value };
    this.#to('unsaved');
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.flush(), this.#delay);
  }

  /** Saves what is pending now. Never rejects: what went wrong is in `state` and `error`. */
  async flush(): Promise<void> {
    clearTimeout(this.#timer);
    // Of several who wait for the same save only the first may begin the next.
    while (this.#running) await this.#running;
    if (!this.#pending) return;
    this.#running = this.#attempt(this.#pending).finally(() => (this.#running = null));
    await this.#running;
  }

  /** Forgets what is pending. */
  drop(): void {
    clearTimeout(this.#timer);
    this.#pending = null;
    this.#to('saved');
  }

  async #attempt(attempted: { value: T }): Promise<void> {
    try {
      await this.#save(attempted.value);
      if (this.#pending !== attempted) return;
      this.#pending = null;
      this.#to('saved');
    } catch (error) {
      const cause = error instanceof Error ? error : new Error(String(error));
      if (cause instanceof VaultLocked) this.#to('waiting', cause);
      else if (cause instanceof ChangedElsewhere) this.#to('conflict', cause);
      else if (cause instanceof DeletedElsewhere) this.#to('deleted', cause);
      else this.#to('failed', cause);
    }
  }

  #to(state: AutosaveState, error: Error | null = null): void {
    this.#state = state;
    this.#error = error;
    this.#changed();
  }
}
