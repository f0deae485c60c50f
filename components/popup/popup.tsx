import { browser } from 'wxt/browser';

import { i18n } from '#i18n';
import { ProfilePicker } from '@/components/profiles/profile-picker';
import { activeProfile } from '@/components/profiles/profile-title';
import { useProfiles, useSettings, useVaultStatus } from '@/components/profiles/use-vault';
import { useRefusals } from '@/components/fill/use-refusals';
import { VaultGate } from '@/components/profiles/vault-gate';
import { Button } from '@/components/ui/button';
import { Icon } from '@/components/ui/icon';
import type { IconName } from '@/components/ui/icons';
import { Mark } from '@/components/ui/mark';
import { Notice } from '@/components/ui/notice';
import { useTab } from '@/components/ui/use-tab';
import { lockVault } from '@/lib/profiles/vault';

import { PageCard } from './page-card';
import { ProfileTools } from './profile-tools';
import { SiteFirst } from './site-first';
import './popup.css';

/** The small window of the toolbar button. */
export function Popup() {
  const status = useVaultStatus();
  // The screens before have a heading of their own.
  const Name = status === 'unlocked' ? 'h1' : 'strong';
  return (
    <main className="popup">
      <header>
        <Mark />
        <Name>Beian Lens</Name>
        <Button look="plain" small onPress={() => openManager()}>
          {i18n.t('popup.manage')}
        </Button>
        {status === 'unlocked' && (
          <Button look="icon" aria-label={i18n.t('vault.lock')} onPress={() => void lockVault()}>
            <Icon name="lock" />
          </Button>
        )}
      </header>
      {status !== 'unlocked' && <SiteFirst />}
      {status === 'new' && <Begin />}
      <VaultGate isOffered>
        <Unlocked />
      </VaultGate>
      <nav className="popup-pages" aria-label={i18n.t('manager.navigation')}>
        <PageButton page="readiness" text={i18n.t('readiness.title')} />
        <PageButton page="papers" text={i18n.t('papers.title')} />
        {/* Not in the popup itself, which closes as soon as the file chooser opens. */}
        <PageButton page="photo" text={i18n.t('photo.title')} />
        <PageButton page="help" text={i18n.t('help.title')} />
      </nav>
    </main>
  );
}

/** What there is to do before there is anything to keep. */
function Begin() {
  return (
    <>
      <h1>{i18n.t('popup.begin')}</h1>
      <div className="stack tight">
        <Button look="primary" wide onPress={() => openManager('#/profiles')}>
          {i18n.t('popup.createProfile')}
        </Button>
        <Button wide onPress={() => openManager('#/practice')}>
          {i18n.t('welcome.practice')}
        </Button>
      </div>
      <hr />
    </>
  );
}

function Unlocked() {
  const { opened, error } = useProfiles();
  const settings = useSettings();
  const tab = useTab();
  const active = opened ? activeProfile(opened.profiles, settings) : undefined;
  useRefusals(active);
  if (error) return <Notice severity="error">{error.message}</Notice>;
  if (!opened || !settings) return null;
  return (
    <>
      {active ? (
        <ProfilePicker profiles={opened.profiles} active={active} />
      ) : (
        <div className="stack tight">
          <p>{i18n.t('popup.noProfile')}</p>
          <Button look="primary" wide onPress={() => openManager()}>
            {i18n.t('popup.createProfile')}
          </Button>
        </div>
      )}
      <ProfileTools active={active} openManager={openManager} />
      <hr />
      {tab && <PageCard tab={tab} profile={active} />}
    </>
  );
}

/** Opens a page of the manager; it needs no passphrase. */
function PageButton({ page, text }: { page: IconName; text: string }) {
  return (
    <Button look="plain" onPress={() => openManager(`#/${page}`)}>
      <Icon name={page} size={20} />
      {text}
    </Button>
  );
}

function openManager(page = ''): void {
  void browser.tabs
    .create({ url: browser.runtime.getURL(`/manager.html${page}`) })
    .then(() => window.close());
}
