import { useState } from 'react';

import { i18n } from '#i18n';
import { Button } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';
import { useTask } from '@/components/ui/use-task';
import { createVault } from '@/lib/profiles/vault';

import { EMPTY_PASSPHRASE, isUsable, NewPassphraseFields } from './new-passphrase';

interface Props {
  takesFocus?: boolean;
  onCreated?(): void;
}

/** The boxes and the button that make the vault, with what a passphrase means. */
export function NewVaultForm({ takesFocus, onCreated }: Props) {
  const [passphrase, setPassphrase] = useState(EMPTY_PASSPHRASE);
  const { busy, error, run } = useTask();
  return (
    <form
      className="stack"
      onSubmit={(event) => {
        event.preventDefault();
        if (!isUsable(passphrase) || busy) return;
        run(async () => {
          await createVault(passphrase.first);
          onCreated?.();
        });
      }}
    >
      <p>{i18n.t('vault.createWhy')}</p>
      <NewPassphraseFields value={passphrase} onChange={setPassphrase} takesFocus={takesFocus} />
      <Notice severity="warning">{i18n.t('vault.noRecovery')}</Notice>
      {error && <Notice severity="error">{error}</Notice>}
      <Button type="submit" look="primary" wide isDisabled={!isUsable(passphrase) || busy}>
        {busy ? i18n.t('vault.creating') : i18n.t('vault.create')}
      </Button>
    </form>
  );
}
