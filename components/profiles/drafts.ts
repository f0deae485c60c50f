import { Autosave, type AutosaveState } from '@/lib/profiles/autosave';
import type { Profile } from '@/lib/profiles/schema';
import { profiles, saveProfile, type StoredProfile } from '@/lib/profiles/store';

const AUTOSAVE_DELAY = 400;

/** What the editor shows of a profile. */
export interface DraftState {
  profile: Profile;
  saving: AutosaveState;
  error: Error | null;
}

/** A profile that is being edited: every change is saved by itself a moment later. */
export class Draft {
  readonly #autosave: Autosave<Profile>;
  readonly #listeners = new Set<() => void>();
  #stored: StoredProfile;
  #state: DraftState;

  constructor(stored: StoredProfile) {
    this.#stored = stored;
    this.#state = { profile: stored.value, saving: 'saved', error: null };
    this.#autosave = new Autosave<Profile>(
      async (profile) => {
        this.#stored = await saveProfile(this.#stored, profile);
      },
      AUTOSAVE_DELAY,
      () => this.#show({}),
    );
  }

  get state(): DraftState {
    return this.#state;
  }

  get hasUnsavedChange(): boolean {
    return this.#autosave.pending !== undefined;
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  /** @param next the changed profile, or how to change it: for a change that was prepared while others went on */
  readonly change = (next: Profile | ((current: Profile) => Profile)): void => {
    const profile = typeof next === 'function' ? next(this.#state.profile) : next;
    if (profile === this.#state.profile) return;
    this.#show({ profile });
    this.#autosave.change(profile);
  };

  readonly flush = (): Promise<void> => this.#autosave.flush();

  /** Takes over what another page saved, unless something is unsaved here. */
  follow(stored: StoredProfile): void {
    if (this.hasUnsavedChange || stored.updated <= this.#stored.updated) return;
    this.#stored = stored;
    this.#show({ profile: stored.value });
  }

  /** Ends a conflict: `mine` saves over the other page's state, `theirs` shows it. */
  async settle(whose: 'mine' | 'theirs'): Promise<void> {
    const stored = await profiles.get(this.#stored.id);
    if (stored) this.#stored = stored;
    if (whose === 'mine') return this.#autosave.flush();
    this.#autosave.drop();
    this.#show({ profile: this.#stored.value });
  }

  #show(change: Partial<DraftState>): void {
    const { state: saving, error } = this.#autosave;
    this.#state = { ...this.#state, ...change, saving, error };
    for (const listener of this.#listeners) listener();
  }
}

const drafts = new Map<string, Draft>();

/** The draft of a profile, one per page however often the editor is opened. */
export function openDraft(stored: StoredProfile): Draft {
  const known = drafts.get(stored.id);
  if (known) {
    known.follow(stored);
    return known;
  }
  const draft = new Draft(stored);
  drafts.set(stored.id, draft);
  return draft;
}

/** Saves what is unsaved in any draft now. */
export async function flushDrafts(): Promise<void> {
  await Promise.all([...drafts.values()].map((draft) => draft.flush()));
}

/** Forgets every draft but those with a change that could not be saved: for when the vault is locked. */
export function forgetSavedDrafts(): void {
  for (const [id, draft] of drafts) if (!draft.hasUnsavedChange) drafts.delete(id);
}

export function hasUnsavedDraft(): boolean {
  return [...drafts.values()].some((draft) => draft.hasUnsavedChange);
}
