import { i18n } from '#i18n';

import { NewVaultForm } from './new-vault-form';
import { OpenFromFolder } from './open-from-folder';
import './vault-gate.css';

/** Asks for the passphrase of a new vault. `isOffered`: the person came for something else, and may go on without. */
export function FirstRun({ isOffered = false }: { isOffered?: boolean }) {
  const Heading = isOffered ? 'h2' : 'h1';
  return (
    <section className="vault-gate">
      <Heading>{i18n.t(isOffered ? 'vault.createNow' : 'vault.createTitle')}</Heading>
      <NewVaultForm takesFocus={!isOffered} />
      <OpenFromFolder />
    </section>
  );
}
