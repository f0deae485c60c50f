import { useState } from 'react';

import { i18n } from '#i18n';
import { Button } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';
import { useTask } from '@/components/ui/use-task';
import { createVault } from '@/lib/profiles/vault';

import { EMPTY_PASSPHRASE, isUsable, NewPassphraseFields } from './new-passphrase';
import { OpenFromFolder } from './open-from-folder';
import './vault-gate.css';

/** Asks for the passphrase of a new vault and says what it means. */
export function FirstRun() {
  const [passphrase, setPassphrase] = useState(EMPTY_PASSPHRASE);
  const { busy, error, run } = useTask();
  return (
    <>
      <form
        className="vault-gate"
        onSubmit={(event) => {
          event.preventDefault();
          if (isUsable(passphrase) && !busy) run(() => createVault(passphrase.first));
        }}
      >
        <h1>{i18n.t('vault.createTitle')}</h1>
        <p>{i18n.t('vault.createWhy')}</p>
        <NewPassphraseFields value={passphrase} onChange={setPassphrase} takesFocus />
        <Notice severity="warning">{i18n.t('vault.noRecovery')}</Notice>
        {error && <Notice severity="error">{error}</Notice>}
        <Button type="submit" look="primary" wide isDisabled={!isUsable(passphrase) || busy}>
          {busy ? i18n.t('vault.creating') : i18n.t('vault.create')}
        </Button>
      </form>
      <div className="vault-gate">
        <OpenFromFolder />
      </div>
    </>
  );
}
