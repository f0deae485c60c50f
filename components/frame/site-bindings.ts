import type { Binding } from '@/lib/page/number/bindings';

import type { KeptNotes } from './surroundings';

export { bindingId } from '@/lib/site-notes';

/** What the person said the controls of this site are. */
export class SiteBindings {
  readonly #notes: KeptNotes;

  constructor(notes: KeptNotes) {
    this.#notes = notes;
  }

  get all(): readonly Binding[] {
    return this.#notes.all.bindings;
  }

  /** Keeps a binding in place of what was said of the same control before. */
  add(binding: Binding): Promise<void> {
    return this.#notes.change({ type: 'keep-binding', binding });
  }

  remove(id: string): Promise<void> {
    return this.#notes.change({ type: 'forget-binding', id });
  }
}
