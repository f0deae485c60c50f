import { openPanel } from '../demo/panel.mjs';
import { keepFirstProfile } from './first-profile.mjs';

/**
 * From the page that opens after installation to a filled page, its report and back by undo, without a pointer.
 * @param {import('./count.mjs').Journey} journey
 * @param {{ welcome: import('@playwright/test').Page, filing: import('@playwright/test').Page, licence: string,
 *   passphrase: string }} given
 */
export async function byKeyboard(journey, given) {
  const { filing } = given;
  const press = async (what, page, element) => {
    await journey.tabTo(what, page, element);
    await journey.key('Enter', page);
  };
  const elsewhere = (what, act) => journey.stroke(what, act);
  await keepFirstProfile(journey, { press, elsewhere }, given);
  await journey.stroke('the tab of the filing page', () => filing.bringToFront());
  const pill = filing.locator('beian-lens-pill .pill');
  await pill.waitFor({ timeout: 60_000 });
  await press('the pill, which opens the panel', filing, pill);
  // No script can see the browser's own side panel: the same page stands in a small window.
  const panel = await openPanel(filing);
  await panel.bringToFront();
  const fill = panel.locator('.fill-button[data-ready=true]:enabled');
  await fill.waitFor();
  const number = filing.locator('[name=certificateNumber]');
  const before = await number.inputValue();
  await press('Fill', panel, fill);
  await panel.getByRole('region', { name: 'Last fill' }).waitFor({ timeout: 60_000 });
  journey.reached('the page is filled, and the report has the focus');
  if ((await number.inputValue()) === before)
    throw new Error('The certificate number is not on the page.');
  await press('Undo', panel, panel.getByRole('button', { name: 'Undo', exact: true }));
  await panel.getByRole('heading', { name: 'Last undo' }).waitFor({ timeout: 60_000 });
  journey.reached('the page is as it was');
  if ((await number.inputValue()) !== before)
    throw new Error('Undo has not given back what was on the page.');
}
