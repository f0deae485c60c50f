import { useEffect, useState } from 'react';

import { i18n } from '#i18n';
import { Button } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';
import { Waiting } from '@/components/ui/progress';
import { TextField } from '@/components/ui/text-field';
import { useTask } from '@/components/ui/use-task';
import { hasPasskeys, onPasskeys, unlockWithPasskey } from '@/lib/profiles/passkey';
import { unlockVault } from '@/lib/profiles/vault';

import './vault-gate.css';

/** Asks for the passphrase of a locked vault. `isPart`: other things stand on the same screen. */
export function Unlock({ isPart = false }: { isPart?: boolean }) {
  const Heading = isPart ? 'h2' : 'h1';
  const [passphrase, setPassphrase] = useState('');
  const [hasPasskey, setHasPasskey] = useState(false);
  const { busy, error, run, clear } = useTask();
  useEffect(() => {
    if (!hasPasskeys()) return undefined;
    const controller = new AbortController();
    onPasskeys((all) => setHasPasskey(all.length > 0), controller.signal);
    return () => controller.abort();
  }, []);
  return (
    <form
      className="vault-gate"
      onSubmit={(event) => {
        event.preventDefault();
        if (passphrase && !busy) run(() => unlockVault(passphrase));
      }}
    >
      <Heading>{i18n.t('vault.unlockTitle')}</Heading>
      <TextField
        label={i18n.t('vault.passphrase')}
        type="password"
        autoComplete="current-password"
        takesFocus={!isPart}
        value={passphrase}
        onChange={(value) => {
          setPassphrase(value);
          clear();
        }}
      />
      {error && <Notice severity="error">{error}</Notice>}
      <Button type="submit" look="primary" wide isDisabled={!passphrase || busy}>
        {busy ? i18n.t('vault.unlocking') : i18n.t('vault.unlock')}
      </Button>
      {busy && <Waiting />}
      {hasPasskey && (
        <Button wide isDisabled={busy} onPress={() => run(unlockWithPasskey)}>
          {i18n.t('vault.unlockWithPasskey')}
        </Button>
      )}
    </form>
  );
}
