import { useState } from 'react';

import { i18n } from '#i18n';
import { Button } from '@/components/ui/button';

import { VaultWindow } from './vault-window';

interface Props {
  /** Stores it, once there is a vault. */
  keep(): Promise<void>;
}

/** Says that what was entered is in this page alone, and leads to the passphrase that keeps it. */
export function KeepBar({ keep }: Props) {
  const [isOpen, setOpen] = useState(false);
  const onCreated = (): void => {
    setOpen(false);
    void keep();
  };
  return (
    <div className="keep-bar">
      <output>{i18n.t('vault.notKept')}</output>
      <Button look="primary" onPress={() => setOpen(true)}>
        {i18n.t('vault.keepIt')}
      </Button>
      {isOpen && <VaultWindow onCreated={onCreated} onClose={() => setOpen(false)} />}
    </div>
  );
}
