import { database } from '@/lib/profiles/database';
import { FolderTrouble } from '@/lib/profiles/errors';
import { adoptVault } from '@/lib/profiles/vault';

import { folderOf } from './folder';
import { readLock } from './lock-file';
import type { FolderReport } from './report';
import { LOCK_FILE, syncFolder } from './sync';
import * as say from '../english/folder/remembered';

type Handle = FileSystemDirectoryHandle & {
  queryPermission?(asked: { mode: 'readwrite' }): Promise<PermissionState>;
  requestPermission?(asked: { mode: 'readwrite' }): Promise<PermissionState>;
};

const ID = 'folder';

/** Whether this browser lets a page of ours keep a folder; elsewhere export and import carry the vault. */
export function hasFolders(): boolean {
  return 'showDirectoryPicker' in globalThis;
}

/** Lets the person choose a folder; null when they choose none. Must be called from a press. */
export async function chooseFolder(): Promise<Handle | null> {
  const { showDirectoryPicker } = globalThis as unknown as {
    showDirectoryPicker(options: object): Promise<Handle>;
  };
  try {
    return await showDirectoryPicker({ mode: 'readwrite', id: 'beian-lens' });
  } catch (error) {
    if ((error as Error).name === 'AbortError') return null;
    throw error;
  }
}

/** Keeps the folder for the next time; null forgets it, and leaves what is in it. */
export async function rememberFolder(handle: Handle | null): Promise<void> {
  if (handle) await database.folders.put({ id: ID, handle });
  else {
    await database.folders.clear();
    await database.copies.clear();
  }
}

export async function rememberedFolder(): Promise<Handle | null> {
  return ((await database.folders.get(ID))?.handle as Handle | undefined) ?? null;
}

/**
 * Looks at the remembered folder; null when there is none, or when the browser wants a press first and this is none.
 * Throws as `syncFolder`.
 */
export function lookAtFolder(isPress: boolean): Promise<FolderReport | null> {
  // One page at a time: two would write each file twice.
  return navigator.locks.request('beian-lens-folder', async () => {
    const handle = await rememberedFolder();
    if (!handle) return null;
    const asked = { mode: 'readwrite' } as const;
    let state = (await handle.queryPermission?.(asked)) ?? 'granted';
    if (state !== 'granted' && isPress) state = (await handle.requestPermission?.(asked)) ?? state;
    return state === 'granted' ? syncFolder(folderOf(handle)) : null;
  });
}

/** Opens the vault that a folder carries in a browser that has none. Throws FolderTrouble and as `unlockVault`. */
export async function openFromFolder(handle: Handle, passphrase: string): Promise<void> {
  const file = await folderOf(handle).read(LOCK_FILE);
  if (!file) throw new FolderTrouble(say.noCopy(handle.name, LOCK_FILE));
  const lock = readLock(await file.text());
  if (!lock) throw new FolderTrouble(say.notWhole(LOCK_FILE, handle.name));
  await adoptVault(lock, passphrase);
  await rememberFolder(handle);
  await lookAtFolder(true);
}
