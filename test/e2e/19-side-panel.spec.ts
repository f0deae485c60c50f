import { writeFile } from 'node:fs/promises';

import { loadProfiles } from '../../scripts/demo/load-profiles.mjs';
import { expect, test } from './support/browser';
import { controlOf } from './support/controls';
import { pillOf } from './support/panel';
import { sidePanel, type SidePanel } from './support/side-panel';

const ENTITY = '/order/selfBaEntity.htm';

test.describe.configure({ timeout: 90_000 });

test('a press on the pill opens the real side panel, which fills and undoes', async ({
  openFilingPage,
  context,
  extensionId,
}, info) => {
  await loadProfiles(context, extensionId);
  const page = await openFilingPage(ENTITY);
  await expect(pillOf(page)).toHaveText(/^Fill this page · \d+ empty fields/);
  await page.screenshot({ path: info.outputPath('pill.png') });
  await pillOf(page).click();
  const panel = await opened(() => sidePanel(page));
  await expect
    .poll(() => panel.evaluate<string>(`document.querySelector('.fill-button')?.dataset.ready`))
    .toBe('true');
  await page.screenshot({ path: info.outputPath('page.png') });
  await writeFile(info.outputPath('panel.png'), await panel.screenshot());
  await panel.press('.fill-button');
  // The order of the local page is another company's.
  await expect
    .poll(() =>
      panel.evaluate<boolean>(`document.querySelector('.otherwise[data-ready=true]') !== null`),
    )
    .toBe(true);
  await writeFile(info.outputPath('question.png'), await panel.screenshot());
  await panel.press('.fill-button');
  const name = controlOf(page, 'aliyun-2019-entity', 'entity.name');
  await expect(name).toHaveValue('杭州晴川信息技术有限公司');
  await expect(pillOf(page)).toBeHidden();
  await expect
    .poll(() => panel.evaluate<boolean>(`document.querySelector('.report .number') !== null`))
    .toBe(true);
  await panel.press('.ways-back button');
  await expect(name).toHaveValue('');
});

const opened = async (look: () => Promise<SidePanel | null>): Promise<SidePanel> => {
  let found: SidePanel | null = null;
  await expect
    .poll(async () => {
      found = await look();
      return found;
    })
    .not.toBeNull();
  if (!found) throw new Error('No side panel has opened.');
  return found;
};
