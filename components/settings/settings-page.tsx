import { i18n } from '#i18n';
import '@/components/ui/sections.css';

import { AllowedSites } from './allowed-sites';
import { ChangePassphrase } from './change-passphrase';
import { LockTime } from './lock-time';
import { PageTranslation } from './page-translation';
import { Passkeys } from './passkeys';
import { Wipe } from './wipe';

/** What a person decides about the vault and the sites. */
export default function SettingsPage() {
  return (
    <main className="sections">
      <h1>{i18n.t('manager.settings')}</h1>
      <LockTime />
      <ChangePassphrase />
      <Passkeys />
      <AllowedSites />
      <PageTranslation />
      <Wipe />
    </main>
  );
}
