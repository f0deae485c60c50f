import { useState } from 'react';

import { i18n } from '#i18n';
import {
  EMPTY_PASSPHRASE,
  isUsable,
  NewPassphraseFields,
} from '@/components/profiles/new-passphrase';
import { Button } from '@/components/ui/button';
import { Checkbox } from '@/components/ui/checkbox';
import { Notice } from '@/components/ui/notice';
import { Waiting } from '@/components/ui/progress';
import { TextField } from '@/components/ui/text-field';
import { useTask } from '@/components/ui/use-task';
import { sealAnew } from '@/lib/profiles/seal-anew';
import { changePassphrase, replaceKey } from '@/lib/profiles/vault';

/** A new passphrase for the vault; the old one is asked for once more. */
export function ChangePassphrase() {
  const [old, setOld] = useState('');
  const [passphrase, setPassphrase] = useState(EMPTY_PASSPHRASE);
  const [anew, setAnew] = useState(false);
  const [changed, setChanged] = useState(false);
  const { busy, error, run } = useTask();
  const ready = old !== '' && isUsable(passphrase) && !busy;
  return (
    <section>
      <h2>{i18n.t('vault.changeTitle')}</h2>
      <form
        className="stack"
        onSubmit={(event) => {
          event.preventDefault();
          if (!ready) return;
          setChanged(false);
          run(async () => {
            if (anew) {
              await replaceKey(old, passphrase.first);
              await sealAnew();
            } else await changePassphrase(old, passphrase.first);
            setOld('');
            setPassphrase(EMPTY_PASSPHRASE);
            setChanged(true);
          });
        }}
      >
        <TextField
          label={i18n.t('vault.current')}
          type="password"
          autoComplete="current-password"
          value={old}
          onChange={setOld}
        />
        <NewPassphraseFields
          label={i18n.t('vault.new')}
          value={passphrase}
          onChange={setPassphrase}
        />
        <Checkbox isSelected={anew} onChange={setAnew}>
          {i18n.t('vault.sealAnew')}
        </Checkbox>
        <p className="muted small">{i18n.t('vault.sealAnewText')}</p>
        {busy && <Waiting />}
        {error && <Notice severity="error">{error}</Notice>}
        {changed && <Notice severity="info">{i18n.t('vault.changed')}</Notice>}
        <div>
          <Button type="submit" isDisabled={!ready}>
            {i18n.t('vault.change')}
          </Button>
        </div>
      </form>
    </section>
  );
}
