import { useState } from 'react';

import { i18n } from '#i18n';
import { Button } from '@/components/ui/button';
import { Confirm } from '@/components/ui/confirm';
import { Notice } from '@/components/ui/notice';
import { useTask } from '@/components/ui/use-task';
import { forgetReminders } from '@/lib/filings/schedule-store';
import { wipeVault } from '@/lib/profiles/vault';

/** Deletes everything that is kept. */
export function Wipe() {
  const [asking, setAsking] = useState(false);
  const { error, run } = useTask();
  return (
    <section>
      <h2>{i18n.t('vault.wipeTitle')}</h2>
      <p className="muted small">{i18n.t('vault.wipeText')}</p>
      {error && <Notice severity="error">{error}</Notice>}
      <Button danger onPress={() => setAsking(true)}>
        {i18n.t('vault.wipe')}
      </Button>
      {asking && (
        <Confirm
          title={i18n.t('vault.wipeTitle')}
          action={i18n.t('vault.wipe')}
          onConfirm={() =>
            run(async () => {
              await wipeVault();
              await forgetReminders();
            })
          }
          onClose={() => setAsking(false)}
        >
          {i18n.t('vault.wipeConfirm')}
        </Confirm>
      )}
    </section>
  );
}
