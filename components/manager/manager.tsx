import { Suspense, useEffect } from 'react';

import {
  flushDrafts,
  forgetDrafts,
  forgetSavedDrafts,
  hasUnsavedDraft,
} from '@/components/profiles/drafts';
import { activeProfile } from '@/components/profiles/profile-title';
import { useRefusals } from '@/components/fill/use-refusals';
import { useProfiles, useSettings, useVaultStatus } from '@/components/profiles/use-vault';
import { OpenFromFolder } from '@/components/profiles/open-from-folder';
import { VaultGate } from '@/components/profiles/vault-gate';
import { Waiting } from '@/components/ui/progress';
import { useHashPath } from '@/components/ui/use-hash-path';
import { lookAtFolder } from '@/lib/backup/folder/remembered';
import { VaultLocked } from '@/lib/profiles/errors';
import { sealAnew } from '@/lib/profiles/seal-anew';
import { sweepPictures } from '@/lib/profiles/sweep';
import type { VaultStatus } from '@/lib/profiles/vault';

import { ManagerNav } from './manager-nav';
import { pageAt } from './pages';
import './manager.css';

/** The manager: navigation on the left, the page that the address names on the right. */
export function Manager() {
  const [id, ...path] = useHashPath();
  const status = useVaultStatus();
  useDraftsKept(status);
  const page = pageAt(id);
  useEffect(() => {
    document.title = page ? `${page.title} · Beian Lens` : 'Beian Lens';
  }, [page]);
  if (!page) return null;
  const content = (
    <Suspense fallback={<Waiting />}>
      <page.Page path={path} />
    </Suspense>
  );
  return (
    <div className="manager">
      {status === 'unlocked' && <Refusals />}
      <ManagerNav current={page} canLock={status === 'unlocked'} />
      <div className="manager-page">
        {page.needsVault ? (
          <VaultGate opensWithout={page.worksBeforeVault} otherWay={<OpenFromFolder />}>
            {content}
          </VaultGate>
        ) : (
          content
        )}
      </div>
    </div>
  );
}

/** The badge of the toolbar button has to know what our rules refuse, also where neither popup nor panel was opened. */
function Refusals() {
  const { opened } = useProfiles();
  const settings = useSettings();
  useRefusals(opened && settings ? activeProfile(opened.profiles, settings) : undefined);
  return null;
}

/** Goes on with what a crash broke off, and takes away pictures that nothing refers to; next time where it fails. */
async function tidyUp(): Promise<void> {
  await sealAnew()
    .then(() => sweepPictures())
    .catch((error: unknown) => {
      if (!(error instanceof VaultLocked))
        console.error('The vault could not be tidied up.', error);
    });
}

/** How often the folder that carries a copy is looked at while the manager is open, in milliseconds. */
const LOOK = 60_000;

function look(): void {
  lookAtFolder(false).catch((error: unknown) => {
    // Told on the page of the folder, where the person looks at it by a press.
    console.error('The folder could not be looked at.', error);
  });
}

/** Looks at the folder now, each minute, and whenever the page comes to the front. */
function followFolder(): () => void {
  look();
  const timer = setInterval(look, LOOK);
  addEventListener('focus', look);
  return () => {
    clearInterval(timer);
    removeEventListener('focus', look);
  };
}

/** No change is lost when the vault is locked elsewhere, or when the page is hidden or closed. */
function useDraftsKept(status: VaultStatus | null): void {
  useEffect(() => {
    if (status === 'locked') void flushDrafts().then(forgetSavedDrafts);
    if (status === 'new') forgetDrafts();
    if (status === 'unlocked') void flushDrafts().then(tidyUp);
    if (status !== 'unlocked') return undefined;
    return followFolder();
  }, [status]);
  useEffect(() => {
    const controller = new AbortController();
    const { signal } = controller;
    document.addEventListener('visibilitychange', () => void flushDrafts(), { signal });
    const closing = (event: BeforeUnloadEvent) => {
      if (!hasUnsavedDraft()) return;
      void flushDrafts();
      event.preventDefault();
    };
    addEventListener('beforeunload', closing, { signal });
    return () => controller.abort();
  }, []);
}
