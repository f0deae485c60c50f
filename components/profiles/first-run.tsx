import type { ReactNode } from 'react';

import { i18n } from '#i18n';

import { NewVaultForm } from './new-vault-form';
import './vault-gate.css';

interface Props {
  /** The person came for something else, and may go on without. */
  isOffered?: boolean;
  /** Other things stand on the same screen. */
  isPart?: boolean;
  /** What leads to a vault otherwise. */
  otherWay?: ReactNode;
}

/** Asks for the passphrase of a new vault. */
export function FirstRun({ isOffered = false, isPart = isOffered, otherWay }: Props) {
  const Heading = isPart ? 'h2' : 'h1';
  return (
    <section className="vault-gate">
      <Heading>{i18n.t(isOffered ? 'vault.createNow' : 'vault.createTitle')}</Heading>
      <NewVaultForm takesFocus={!isPart} />
      {otherWay}
    </section>
  );
}
