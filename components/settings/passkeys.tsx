import { useEffect, useState } from 'react';

import { i18n } from '#i18n';
import { Button } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';
import { useTask } from '@/components/ui/use-task';
import { addPasskey, hasPasskeys, onPasskeys, removePasskey } from '@/lib/profiles/passkey';
import type { PasskeyRecord } from '@/lib/profiles/database';

/** Unlocking with the device: made and taken away here. */
export function Passkeys() {
  const [made, setMade] = useState<readonly PasskeyRecord[]>([]);
  const { busy, error, run } = useTask();
  useEffect(() => {
    const controller = new AbortController();
    onPasskeys(setMade, controller.signal);
    return () => controller.abort();
  }, []);
  if (!hasPasskeys()) return null;
  return (
    <section>
      <h2>{i18n.t('vault.passkeys')}</h2>
      <p className="muted small">{i18n.t('vault.passkeysText')}</p>
      {error && <Notice severity="error">{error}</Notice>}
      <ul className="stack tight wide">
        {made.map(({ id, created }) => (
          <li key={id} className="row apart">
            <span>
              {i18n.t('vault.passkeySince', [new Date(created).toISOString().slice(0, 10)])}
            </span>
            <Button small isDisabled={busy} onPress={() => run(() => removePasskey(id))}>
              {i18n.t('vault.removePasskey')}
            </Button>
          </li>
        ))}
      </ul>
      <Button isDisabled={busy} onPress={() => run(addPasskey)}>
        {i18n.t('vault.addPasskey')}
      </Button>
    </section>
  );
}
