import { browser } from 'wxt/browser';
import * as z from 'zod/mini';

import { decodeJson, encodeJson } from '@/lib/profiles/seal';
import { SealedTable } from '@/lib/profiles/sealed-table';
import { readinessInputSchema } from './input';

/** The version of what is written here; a change of shape adds a migration and raises it. */
export const CHECKLIST_VERSION = 1;

export const checklistSchema = z.object({
  /** Id of the profile that it belongs to; empty for none. */
  profile: z.union([z.uuid(), z.literal('')]),
  input: readinessInputSchema,
  /** Ids of the items that are ticked off. */
  ticked: z.array(z.string().check(z.maxLength(200))).check(z.maxLength(1_000)),
});

/** Answers and ticks of one readiness check. */
export type SavedChecklist = z.infer<typeof checklistSchema>;

/** The checks that are kept, sealed as the profiles are. */
export const checklists = new SealedTable<SavedChecklist>('checklists', {
  version: CHECKLIST_VERSION,
  encode: (checklist) => encodeJson(checklistSchema.parse(checklist)),
  decode: (bytes) => checklistSchema.parse(decodeJson(bytes)),
});

const SESSION_KEY = 'readiness';

/**
 * The saved check of a profile, or the one of none. While the vault is locked there is only the check of none, kept in
 * memory until the browser closes: answers are personal and are never written down unsealed.
 */
export async function loadChecklist(
  profile: string,
  unlocked: boolean,
): Promise<SavedChecklist | null> {
  if (unlocked) {
    const { records } = await checklists.list();
    const found = records.find(({ value }) => value.profile === profile);
    if (found || profile !== '') return found?.value ?? null;
  }
  const stored = (await browser.storage.session.get(SESSION_KEY))[SESSION_KEY];
  return checklistSchema.safeParse(stored).data ?? null;
}

let saving = Promise.resolve();

/** Saves a check in place of the earlier one of the same profile. One at a time, so that none is stored twice. */
export function saveChecklist(checklist: SavedChecklist, unlocked: boolean): Promise<void> {
  const run = saving.then(() => save(checklist, unlocked));
  saving = run.catch(() => undefined);
  return run;
}

async function save(checklist: SavedChecklist, unlocked: boolean): Promise<void> {
  if (!unlocked) {
    await browser.storage.session.set({ [SESSION_KEY]: checklist });
    return;
  }
  const { records } = await checklists.list();
  const earlier = records.find(({ value }) => value.profile === checklist.profile);
  if (earlier) await checklists.save(earlier, checklist);
  else await checklists.add(checklist);
  if (checklist.profile === '') await browser.storage.session.remove(SESSION_KEY);
}
