import { join } from 'node:path';

import { openPanel } from './panel.mjs';

/** The most presses that one page may take: controls that appear after a fill wait for the next press. */
const PRESSES = 5;

/**
 * Goes through one filing as a person with the extension would, and tells of each page what was explained, filled and
 * found.
 * @returns {Promise<object[]>} a row for each page
 */
export async function walk(context, filing, folder) {
  const page = await context.newPage();
  if (filing.start) await page.goto(filing.start);
  const rows = [];
  let panel;
  for (const step of filing.steps) {
    if (step.start) await page.goto(step.start);
    const next = step.next && page.getByRole('button', { name: step.next, exact: true });
    await next?.waitFor();
    await page.locator('beian-lens-note').first().waitFor({ state: 'attached' });
    await step.before(page);
    panel ??= await openPanel(page);
    // The panel is of this step when it says so; on the last one there is no field that tells.
    if (step.title) await panel.getByRole('heading', { name: step.title }).waitFor();
    await chooseProfile(panel, filing.profile);
    const filled = await fill(panel);
    rows.push({
      family: filing.family,
      page: step.name,
      ...(await explained(page)),
      ...filled,
      findings: await findings(page),
    });
    const name = `${filing.family} ${step.name}`.toLowerCase().replaceAll(/\W+/gu, '-');
    await page.screenshot({ path: join(folder, `${name}.png`), fullPage: true });
    await step.person?.(page);
    await next?.click();
  }
  await panel?.close();
  return rows;
}

async function chooseProfile(panel, title) {
  const picker = panel.getByRole('combobox', { name: 'Profile', exact: true });
  if ((await picker.count()) > 0) await picker.selectOption({ label: title });
}

async function fill(panel) {
  const button = panel.locator('.fill-button[data-ready=true]:is(:enabled, [data-count="0"])');
  const sum = { filled: 0, 'did not stick': 0, cannot: 0, 'needs you': 0 };
  for (let press = 0; press < PRESSES; press++) {
    await button.waitFor();
    if ((await button.getAttribute('data-count')) === '0') break;
    await button.click();
    // Where the page's order is another's than the profile's, the next press says that it is meant so.
    await panel.locator('.report, .fill-button.otherwise').first().waitFor();
    await button.waitFor();
    sum.filled += await countOf(panel, '.report', 'filled');
    sum['did not stick'] += await countOf(panel, '.report', 'did-not-stick');
    sum.cannot += await countOf(panel, '.report', 'cannot');
  }
  sum['needs you'] = await countOf(panel, '', 'needs-you');
  return sum;
}

async function countOf(panel, within, group) {
  const number = panel.locator(`${within} [data-group="${group}"] > summary .number`).last();
  return (await number.count()) > 0 ? Number(await number.textContent()) : 0;
}

async function explained(page) {
  const count = (kind) => page.locator(`beian-lens-note[data-kind="${kind}"]`).count();
  return {
    labels: await count('label'),
    options:
      (await count('option')) +
      (await page.evaluate(() => document.querySelectorAll('option[label*=" · "]').length)),
    texts:
      (await count('button')) +
      (await count('step')) +
      (await count('message')) +
      (await count('hint')),
  };
}

async function findings(page) {
  const severities = await page
    .locator('beian-lens-finding')
    .evaluateAll((lines) => lines.map((line) => line.dataset.severity));
  const count = (severity) => severities.filter((one) => one === severity).length;
  const told = Object.entries({
    error: count('error'),
    warning: count('warning'),
    note: count('info'),
  })
    .filter(([, number]) => number > 0)
    .map(([name, number]) => `${number} ${name}${number > 1 ? 's' : ''}`);
  return told.join(', ') || 'none';
}
