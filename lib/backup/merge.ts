import { checklists } from '@/lib/checklist/store';
import type { Filing } from '@/lib/filings/schema';
import { filings, scheduleReminders, type StoredFiling } from '@/lib/filings/store';
import { database, type SealedRecord } from '@/lib/profiles/database';
import { ImportRefused } from '@/lib/profiles/errors';
import type { Profile } from '@/lib/profiles/schema';
import { pictures, profiles } from '@/lib/profiles/store';

import type { ExportFile } from './format';
import { freeId, picturesOpen, stateOf, type TableState } from './here';
import { isSame, mergeChecklists } from './merge-answers';
import { type Incoming, type IncomingContents, readContents } from './read';

/** What an import did. */
export interface ImportReport {
  profiles: number;
  filings: number;
  /** Checklists that are new here, or took ticks or answers from the file. */
  checklists: number;
  /** Records of the file that lay here already, unchanged. */
  alreadyHere: number;
  /** Checklists that answer something otherwise than the file; the answers here were kept. */
  differing: number;
}

/**
 * Adds what an export file holds, or nothing at all. Nothing that lies here is replaced: a profile or filing that lies
 * here in the same state is left alone, one that lies here in another state is added beside it under a new id, and
 * checklists of the same profile are joined. Throws as `readContents`, and VaultLocked.
 */
export async function importEverything(file: ExportFile, passphrase = ''): Promise<ImportReport> {
  const incoming = await readContents(file, passphrase);
  const merge = new Merge(incoming);
  await merge.addProfiles();
  await merge.addFilings();
  await merge.joinChecklists();
  return merge.store();
}

/** One import while it is put together; nothing is written before `store`. */
class Merge {
  readonly #incoming: IncomingContents;
  readonly #now = Date.now();
  readonly #report: ImportReport = {
    profiles: 0,
    filings: 0,
    checklists: 0,
    alreadyHere: 0,
    differing: 0,
  };
  /** Id of a profile in the file → its id here. */
  readonly #profileIds = new Map<string, string>();
  readonly #sealed = {
    profiles: [] as SealedRecord[],
    pictures: [] as SealedRecord[],
    filings: [] as SealedRecord[],
    checklists: [] as SealedRecord[],
  };
  readonly #newFilings: StoredFiling[] = [];
  /** Id of a checklist that is joined → the state of it that was read. */
  readonly #joined = new Map<string, number>();

  constructor(incoming: IncomingContents) {
    this.#incoming = incoming;
  }

  async addProfiles(): Promise<void> {
    const here = await stateOf(profiles);
    const pictureIds = new Set(await database.pictures.toCollection().primaryKeys());
    for (const profile of this.#incoming.profiles) {
      if (await this.#liesHere(profile, here)) continue;
      const id = freeId(profile.id, here.ids);
      if (profile.id !== undefined) this.#profileIds.set(profile.id, id);
      const documents = [];
      for (const document of profile.value.documents) {
        const picture = freeId(document.picture, pictureIds);
        const value = this.#incoming.pictures.get(document.picture);
        if (!value) throw new Error(`The picture ${document.picture} was not checked.`);
        this.#sealed.pictures.push(await pictures.seal({ id: picture, ...this.#times(), value }));
        documents.push({ ...document, picture });
      }
      const value = { ...profile.value, documents };
      this.#sealed.profiles.push(await profiles.seal({ id, ...this.#times(), value }));
      this.#report.profiles++;
    }
  }

  async addFilings(): Promise<void> {
    const here = await stateOf(filings);
    for (const filing of this.#incoming.filings) {
      if (filing.id !== undefined && isSame(here.values.get(filing.id), filing.value)) {
        this.#report.alreadyHere++;
        continue;
      }
      const value: Filing = { ...filing.value, profile: this.#profileHere(filing.value.profile) };
      const stored = { id: freeId(filing.id, here.ids), ...this.#times(), value };
      this.#sealed.filings.push(await filings.seal(stored));
      this.#newFilings.push(stored);
      this.#report.filings++;
    }
  }

  async joinChecklists(): Promise<void> {
    const { records } = await checklists.list();
    for (const checklist of this.#incoming.checklists) {
      const value = { ...checklist, profile: this.#profileHere(checklist.profile) };
      const found = records.find((record) => record.value.profile === value.profile);
      if (!found) {
        const opened = { id: crypto.randomUUID(), ...this.#times(), value };
        records.push(opened);
        this.#sealed.checklists.push(await checklists.seal(opened));
        this.#report.checklists++;
        continue;
      }
      const { merged, differs } = mergeChecklists(found.value, value);
      if (differs) this.#report.differing++;
      if (isSame(found.value, merged)) {
        if (!differs) this.#report.alreadyHere++;
        continue;
      }
      if (!this.#joined.has(found.id)) this.#joined.set(found.id, found.updated);
      found.value = merged;
      found.updated = Math.max(this.#now, found.updated + 1);
      this.#sealed.checklists.push(await checklists.seal(found));
      this.#report.checklists++;
    }
  }

  /** Writes everything in one transaction, and schedules the reminders of the filings that are new. */
  async store(): Promise<ImportReport> {
    const { profiles, pictures, filings, checklists } = database;
    await database.transaction('rw', [profiles, pictures, filings, checklists], async () => {
      await profiles.bulkAdd(this.#sealed.profiles);
      await pictures.bulkAdd(this.#sealed.pictures);
      await filings.bulkAdd(this.#sealed.filings);
      for (const [id, updated] of this.#joined) {
        const stored = await checklists.get(id);
        if (stored && stored.updated !== updated) throw changedMeanwhile();
      }
      await checklists.bulkPut(this.#sealed.checklists);
    });
    for (const filing of this.#newFilings) await scheduleReminders(filing);
    return this.#report;
  }

  /** Whether the profile lies here as it is in the file, with every picture. */
  async #liesHere({ id, value }: Incoming<Profile>, here: TableState<Profile>): Promise<boolean> {
    if (id === undefined || !isSame(here.values.get(id), value)) return false;
    if (!(await picturesOpen(value))) return false;
    this.#report.alreadyHere++;
    return true;
  }

  #profileHere(id: string): string {
    return this.#profileIds.get(id) ?? id;
  }

  /** Times that keep the order of the file in lists, which sort by the time of creation. */
  #times(): { created: number; updated: number } {
    const created = this.#now + this.#sealed.profiles.length + this.#sealed.filings.length;
    return { created, updated: this.#now };
  }
}

function changedMeanwhile(): ImportRefused {
  return new ImportRefused(
    'A checklist was changed in another tab during the import. Nothing was imported; import the file again.',
  );
}
