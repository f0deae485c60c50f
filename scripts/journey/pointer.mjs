import { openPanel } from '../demo/panel.mjs';
import { keepFirstProfile } from './first-profile.mjs';

/**
 * From the page that opens after installation to a filled page, with the pointer.
 * @param {import('./count.mjs').Journey} journey
 * @param {{ welcome: import('@playwright/test').Page, filing: import('@playwright/test').Page, licence: string,
 *   passphrase: string }} given
 */
export async function byPointer(journey, given) {
  const { filing } = given;
  const way = {
    press: (what, _page, element) => journey.click(what, element),
    elsewhere: (what, act) => journey.pressed(what, act),
  };
  await keepFirstProfile(journey, way, given);
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
