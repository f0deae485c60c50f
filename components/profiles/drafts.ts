import { Autosave, type AutosaveState } from '@/lib/profiles/autosave';
import { mergeProfiles, type Winner } from '@/lib/profiles/merge-profiles';
import type { Profile } from '@/lib/profiles/schema';
import { bringBack, profiles, saveJoined, type StoredProfile } from '@/lib/profiles/store';

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
  /** What the person chose where two pages changed the same thing; counts for the next save alone. */
  #choice: Winner | 'again' | undefined;
  /** Nothing of it is in the vault yet. */
  #isNew: boolean;

  constructor(stored: StoredProfile, isNew = false) {
    this.#stored = stored;
    this.#isNew = isNew;
    this.#state = { profile: stored.value, saving: isNew ? 'waiting' : 'saved', error: null };
    this.#autosave = new Autosave<Profile>(
      (profile) => this.#save(profile),
      AUTOSAVE_DELAY,
      () => this.#show({}),
    );
  }

  get state(): DraftState {
    return this.#state;
  }

  /** The state in the vault that this one began from. */
  get stored(): StoredProfile {
    return this.#stored;
  }

  get hasUnsavedChange(): boolean {
    return this.#autosave.pending !== undefined;
  }

  /** Something of it is not in the vault. */
  get isUnsaved(): boolean {
    return this.#isNew || this.hasUnsavedChange;
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

  /** Stores a new one also where nothing was entered yet. */
  async keep(): Promise<void> {
    if (this.#isNew && !this.hasUnsavedChange) this.#autosave.change(this.#state.profile);
    await this.flush();
  }

  /** Takes over what another page saved, unless something is unsaved here. */
  follow(stored: StoredProfile): void {
    if (this.hasUnsavedChange || stored.updated <= this.#stored.updated) return;
    this.#stored = stored;
    this.#show({ profile: stored.value });
  }

  /**
   * Ends a conflict. Changes of different things are joined; where both changed the same thing, `mine` or `theirs`
   * stands. A profile that was deleted elsewhere is stored again with `mine`, and let go with `theirs`.
   */
  async settle(whose: Winner): Promise<void> {
    const isGone = this.#state.saving === 'deleted' || !(await profiles.get(this.#stored.id));
    if (isGone && whose === 'theirs') return this.#autosave.drop();
    this.#choice = isGone ? 'again' : whose;
    await this.#autosave.flush();
  }

  async #save(profile: Profile): Promise<void> {
    const choice = this.#isNew ? 'again' : this.#choice;
    this.#choice = undefined;
    this.#stored =
      choice === 'again'
        ? await bringBack(this.#stored, profile)
        : await saveJoined(this.#stored, profile, choice);
    this.#isNew = false;
    const saved = this.#stored.value;
    if (saved === profile) return;
    const shown = this.#state.profile;
    // What was changed during the save began from what was being saved.
    const next = shown === profile ? saved : mergeProfiles(profile, shown, saved).merged;
    this.#show({ profile: next });
    if (shown !== profile) this.#autosave.change(next);
  }

  /** Lets go of what is unsaved. */
  drop(): void {
    this.#autosave.drop();
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

/** A profile that is in this page alone until there is a vault for it. */
export function beginDraft(value: Profile): StoredProfile {
  const now = Date.now();
  const stored = { id: crypto.randomUUID(), created: now, updated: now, value };
  drafts.set(stored.id, new Draft(stored, true));
  return stored;
}

/** The profile of a draft with a change that is not saved: one that another page has deleted since, or a new one. */
export function unsavedDraft(id: string | undefined): StoredProfile | undefined {
  const draft = id === undefined ? undefined : drafts.get(id);
  return draft?.isUnsaved ? draft.stored : undefined;
}

/** Saves what is unsaved in any draft now. */
export async function flushDrafts(): Promise<void> {
  await Promise.all([...drafts.values()].map((draft) => draft.flush()));
}

/** Forgets every draft but those with a change that could not be saved: for when the vault is locked. */
export function forgetSavedDrafts(): void {
  for (const [id, draft] of drafts) if (!draft.isUnsaved) drafts.delete(id);
}

/** Forgets every draft: for when the person has deleted everything. */
export function forgetDrafts(): void {
  for (const draft of drafts.values()) draft.drop();
  drafts.clear();
}

export function hasUnsavedDraft(): boolean {
  return [...drafts.values()].some((draft) => draft.hasUnsavedChange);
}
