/**
 * From the page that opens after installation to a first profile, read from a licence and kept.
 * @param {import('./count.mjs').Journey} journey
 * @param {{ press: (what: string, page: import('@playwright/test').Page, element: import('@playwright/test').Locator) =>
 *   Promise<void>, elsewhere: (what: string, act: () => Promise<unknown>) => Promise<void> }} way how something on a page
 *   is pressed, and how what no script can reach is counted
 * @param {{ welcome: import('@playwright/test').Page, licence: string, passphrase: string }} given
 */
export async function keepFirstProfile(journey, { press, elsewhere }, given) {
  const { welcome, licence, passphrase } = given;
  await press('Read a paper', welcome, welcome.getByRole('link', { name: 'Read a paper' }));
  const chooser = welcome.waitForEvent('filechooser');
  const choose = welcome.getByRole('button', { name: /^Choose a pic/u });
  await choose.waitFor();
  await press('Choose a picture', welcome, choose);
  const window = await chooser;
  await elsewhere('the picture, in the window of the system', () => window.setFiles(licence));
  await welcome.locator('.proposal').first().waitFor({ timeout: 240_000 });
  journey.reached('the licence is read');
  await press('Tick all', welcome, welcome.getByRole('button', { name: 'Tick all' }));
  await press('Save', welcome, welcome.getByRole('button', { name: /^Save \d+ values/u }));
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
}
