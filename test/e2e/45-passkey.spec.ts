import { expect, test } from './support/browser';
import { createOrganization, createVault, PASSPHRASE, unlock } from './support/vault';

test('a passkey unlocks without typing, beside the passphrase, until it is removed', async ({
  openExtensionPage,
}) => {
  const manager = await openExtensionPage('manager.html');
  const session = await manager.context().newCDPSession(manager);
  await session.send('WebAuthn.enable');
  await session.send('WebAuthn.addVirtualAuthenticator', {
    options: {
      protocol: 'ctap2',
      ctap2Version: 'ctap2_1',
      transport: 'internal',
      hasResidentKey: true,
      hasUserVerification: true,
      hasPrf: true,
      isUserVerified: true,
      automaticPresenceSimulation: true,
    },
  });
  await createVault(manager);
  await createOrganization(manager, 'Lake Software');
  const where = manager.url();
  await manager.getByRole('link', { name: 'Settings' }).click();
  await manager.getByRole('button', { name: 'Add a passkey' }).click();
  await expect(manager.getByText(/^Passkey of/)).toBeVisible();

  await manager.goto(where);
  await manager.getByRole('button', { name: 'Lock' }).click();
  await manager.getByRole('button', { name: 'Use a passkey' }).click();
  // Back where the person was.
  await expect(manager.getByLabel('Name of this profile')).toHaveValue('Lake Software');
  await expect(manager).toHaveURL(where);

  await manager.getByRole('button', { name: 'Lock' }).click();
  await unlock(manager);
  await expect(manager.getByLabel('Name of this profile')).toHaveValue('Lake Software');

  // A key that seals everything anew is not the passkey's.
  await manager.getByRole('link', { name: 'Settings' }).click();
  await manager.getByLabel('Current passphrase').fill(PASSPHRASE);
  await manager.getByLabel('New passphrase').fill('another long passphrase');
  await manager.getByLabel('Repeat the passphrase').fill('another long passphrase');
  await manager.getByText('Encrypt everything anew as well').click();
  await manager.getByRole('button', { name: 'Change passphrase' }).click();
  await expect(manager.getByText('The passphrase was changed')).toBeVisible();
  await expect(manager.getByText(/^Passkey of/)).toHaveCount(0);

  await manager.getByRole('button', { name: 'Add a passkey' }).click();
  await expect(manager.getByText(/^Passkey of/)).toBeVisible();
  await manager.getByRole('button', { name: 'Remove', exact: true }).click();
  await expect(manager.getByText(/^Passkey of/)).toHaveCount(0);
  await manager.goto(where);
  await manager.getByRole('button', { name: 'Lock' }).click();
  await expect(manager.getByRole('button', { name: 'Unlock', exact: true })).toBeVisible();
  await expect(manager.getByRole('button', { name: 'Use a passkey' })).toHaveCount(0);
  await unlock(manager, 'another long passphrase');
  await expect(manager.getByLabel('Name of this profile')).toHaveValue('Lake Software');
});
