import { i18n } from '#i18n';
import { Window } from '@/components/ui/confirm';

import { NewVaultForm } from './new-vault-form';
import './vault-gate.css';

/** Asks for the passphrase of a new vault when the first value is about to be kept. */
export function VaultWindow(props: { onCreated(): void; onClose(): void }) {
  return (
    <Window title={i18n.t('vault.createTitle')} onClose={props.onClose}>
      <NewVaultForm takesFocus onCreated={props.onCreated} />
    </Window>
  );
}
