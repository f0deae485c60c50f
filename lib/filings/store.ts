import { decodeJson, encodeJson } from '@/lib/profiles/seal';
import { type Opened, SealedTable } from '@/lib/profiles/sealed-table';
import { remindersOf } from './reminders';
import { scheduleFiling } from './schedule-store';
import { type Filing, FILING_VERSION, filingSchema } from './schema';

export type StoredFiling = Opened<Filing>;

/** The filings that are tracked, sealed as the profiles are. */
export const filings = new SealedTable<Filing>('filings', {
  version: FILING_VERSION,
  encode: (filing) => encodeJson(filingSchema.parse(filing)),
  decode: (bytes) => filingSchema.parse(decodeJson(bytes)),
});

/** Stores a new filing and its reminders. */
export async function addFiling(value: Filing): Promise<StoredFiling> {
  const stored = await filings.add(value);
  await scheduleReminders(stored);
  return stored;
}

/** Saves a filing and its reminders. Throws ChangedElsewhere when another page saved it first. */
export async function saveFiling(previous: StoredFiling, value: Filing): Promise<StoredFiling> {
  const stored = await filings.save(previous, value);
  await scheduleReminders(stored);
  return stored;
}

/** Deletes a filing and its reminders. */
export async function removeFiling(id: string): Promise<void> {
  await filings.remove(id);
  await scheduleFiling(id, []);
}

/** Puts the reminders of a stored filing in place of its earlier ones. */
export async function scheduleReminders(stored: StoredFiling): Promise<void> {
  await scheduleFiling(stored.id, remindersOf(stored));
}
