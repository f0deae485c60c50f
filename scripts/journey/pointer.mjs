import { openPanel } from '../demo/panel.mjs';

/**
 * From the page that opens after installation to a filled page, with the pointer.
 * @param {import('./count.mjs').Journey} journey
 * @param {{ welcome: import('@playwright/test').Page, filing: import('@playwright/test').Page, licence: string,
 *   passphrase: string }} given
 */
export async function byPointer(journey, { welcome, filing, licence, passphrase }) {
  await journey.click('Read a paper', welcome.getByRole('link', { name: 'Read a paper' }));
  const chooser = welcome.waitForEvent('filechooser');
  await journey.click('Choose a picture', welcome.getByRole('button', { name: /^Choose a pic/u }));
  const window = await chooser;
  await journey.pressed('the picture, in the window of the system', () => window.setFiles(licence));
  await welcome.locator('.proposal').first().waitFor({ timeout: 240_000 });
  journey.reached('the licence is read');
  await journey.click('Tick all', welcome.getByRole('button', { name: 'Tick all' }));
  await journey.click('Save', welcome.getByRole('button', { name: /^Save \d+ values/u }));
  await welcome.getByLabel('Passphrase', { exact: true }).waitFor();
  await journey.type('the passphrase', welcome, passphrase);
  await journey.tabTo(
    'Repeat the passphrase',
    welcome,
    welcome.getByLabel('Repeat the passphrase'),
  );
  await journey.type('the passphrase again', welcome, passphrase);
  await journey.key('Enter', welcome);
  await welcome.getByRole('link', { name: 'Open the profile' }).waitFor({ timeout: 60_000 });
  journey.reached('the profile is kept');
  await journey.pressed('the tab of the filing page', () => filing.bringToFront());
  const pill = filing.locator('beian-lens-pill .pill');
  await pill.waitFor({ timeout: 60_000 });
  // No script can see the browser's own side panel: the same page stands in a small window.
  await journey.pressed('the pill, which opens the panel', async () => pill.click());
  const panel = await openPanel(filing);
  await journey.click('Fill', panel.locator('.fill-button[data-ready=true]:enabled'));
  await panel.getByRole('region', { name: 'Last fill' }).waitFor({ timeout: 60_000 });
  journey.reached('the page is filled');
  const filled = await filing.locator('[name=certificateNumber]').inputValue();
  if (!filled) throw new Error('The certificate number is not on the page.');
}
