import { checklists } from '@/lib/checklist/store';
import type { Filing } from '@/lib/filings/schema';
import { filings, scheduleReminders, type StoredFiling } from '@/lib/filings/store';
import { database, type SealedRecord } from '@/lib/profiles/database';
import { ImportRefused } from '@/lib/profiles/errors';
import type { Profile } from '@/lib/profiles/schema';
import { openPicture, pictures, profiles } from '@/lib/profiles/store';
import { type VaultKey, vaultKey, writeUnder } from '@/lib/profiles/vault';

import { freeId, stateOf, type TableState } from './here';
import { isSame, mergeChecklists } from './merge-answers';
import { type BackupOptions, oneByOne } from './progress';
import { type Incoming, type IncomingContents, openExport, type ReadFile } from './read';
import * as say from './english/merge';

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
  /** Names of pictures that the profiles of the file refer to and that it does not hold. */
  lacking: string[];
}

/**
 * Adds what an export file holds, or nothing at all. Nothing that lies here is replaced: a profile or filing that lies
 * here in the same state is left alone, one that lies here in another state is added beside it under a new id, and
 * checklists of the same profile are joined. Throws as `openExport`, VaultLocked, VaultReplaced, and the signal's reason.
 */
export async function importEverything(
  file: ReadFile,
  passphrase = '',
  options: BackupOptions = {},
): Promise<ImportReport> {
  const incoming = await openExport(file, passphrase);
  const merge = new Merge(incoming, await vaultKey(), options);
  try {
    await merge.addProfiles();
    await merge.addFilings();
    await merge.joinChecklists();
    return await merge.store();
  } catch (error) {
    await merge.giveUp();
    throw error;
  }
}

/**
 * One import while it is put together. Pictures are written as they are read, since together they may be larger than the
 * memory; nothing refers to them before `store` writes all the rest in one transaction.
 */
class Merge {
  readonly #incoming: IncomingContents;
  readonly #key: VaultKey;
  readonly #options: BackupOptions;
  readonly #now = Date.now();
  readonly #report: ImportReport = {
    profiles: 0,
    filings: 0,
    checklists: 0,
    alreadyHere: 0,
    differing: 0,
    lacking: [],
  };
  /** Id of a profile in the file → its id here. */
  readonly #profileIds = new Map<string, string>();
  readonly #sealed = {
    profiles: [] as SealedRecord[],
    filings: [] as SealedRecord[],
    checklists: [] as SealedRecord[],
  };
  /** Ids of the pictures that were written. */
  readonly #written: string[] = [];
  readonly #newFilings: StoredFiling[] = [];
  /** Id of a checklist that is joined → the state of it that was read. */
  readonly #joined = new Map<string, number>();

  constructor(incoming: IncomingContents, key: VaultKey, options: BackupOptions) {
    this.#incoming = incoming;
    this.#key = key;
    this.#options = options;
  }

  async addProfiles(): Promise<void> {
    const here = await stateOf(profiles);
    const taken = new Set(await database.pictures.toCollection().primaryKeys());
    const toWrite: { from: string; id: string }[] = [];
    for (const profile of this.#incoming.profiles) {
      if (await this.#liesHere(profile, here)) continue;
      const id = freeId(profile.id, here.ids);
      if (profile.id !== undefined) this.#profileIds.set(profile.id, id);
      const documents = profile.value.documents.flatMap((document) => {
        if (!this.#incoming.pictures.has(document.picture)) {
          this.#report.lacking.push(document.name);
          return [];
        }
        const picture = freeId(document.picture, taken);
        toWrite.push({ from: document.picture, id: picture });
        return [{ ...document, picture }];
      });
      const value = { ...profile.value, documents };
      const opened = { id, ...this.#times(), value };
      this.#sealed.profiles.push(await profiles.seal(opened, this.#key));
      this.#report.profiles++;
    }
    await oneByOne(toWrite, this.#options, async ({ from, id }) => {
      const value = await this.#incoming.pictures.open(from);
      const record = await pictures.seal({ id, ...this.#times(), value }, this.#key);
      await writeUnder(this.#key, [database.pictures], () => database.pictures.add(record));
      this.#written.push(id);
    });
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
      this.#sealed.filings.push(await filings.seal(stored, this.#key));
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
        this.#sealed.checklists.push(await checklists.seal(opened, this.#key));
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
      this.#sealed.checklists.push(await checklists.seal(found, this.#key));
      this.#report.checklists++;
    }
  }

  /** Writes everything in one transaction, and schedules the reminders of the filings that are new. */
  async store(): Promise<ImportReport> {
    const { profiles, filings, checklists } = database;
    await writeUnder(this.#key, [profiles, filings, checklists], async () => {
      await profiles.bulkAdd(this.#sealed.profiles);
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

  /** Takes back what was written for an import that is not stored. */
  async giveUp(): Promise<void> {
    await database.pictures.bulkDelete(this.#written);
  }

  /** Whether the profile lies here as it is in the file, with every picture that the file could bring. */
  async #liesHere({ id, value }: Incoming<Profile>, here: TableState<Profile>): Promise<boolean> {
    if (id === undefined || !isSame(here.values.get(id), value)) return false;
    for (const document of value.documents) {
      const isInFile = this.#incoming.pictures.has(document.picture);
      if (isInFile && !(await openPicture(document))) return false;
    }
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
  return new ImportRefused(say.checklistChanged);
}
