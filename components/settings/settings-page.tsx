import { i18n } from '#i18n';
import { OpenFromFolder } from '@/components/profiles/open-from-folder';
import { VaultGate } from '@/components/profiles/vault-gate';
import '@/components/ui/sections.css';

import { About } from './about';
import { AllowedSites } from './allowed-sites';
import { ChangePassphrase } from './change-passphrase';
import { IgnoredFindings } from './ignored-findings';
import { LockTime } from './lock-time';
import { Look } from './look';
import { PageTranslation } from './page-translation';
import { Passkeys } from './passkeys';
import { Shortcut } from './shortcut';
import { Wipe } from './wipe';

/** What a person decides: about pages and sites at any time, about the vault while it is unlocked. */
export default function SettingsPage() {
  return (
    <main className="sections">
      <h1>{i18n.t('manager.settings')}</h1>
      <Look />
      <Shortcut />
      <PageTranslation />
      <AllowedSites />
      <IgnoredFindings />
      <VaultGate isPart otherWay={<OpenFromFolder />}>
        <LockTime />
        <ChangePassphrase />
        <Passkeys />
        <Wipe />
      </VaultGate>
      <About />
    </main>
  );
}
