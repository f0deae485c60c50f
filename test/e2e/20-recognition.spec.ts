import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import type { SystemId } from '@/lib/forms/types';

import { answerKeys, prepare } from './support/answers';
import { expect, test } from './support/plain-browser';
import { bundleRecogniser } from './support/recogniser';
import { scoreOf, type Score } from './support/recognition';

/**
 * What recognition is known to miss, by answer key. A miss that is not listed fails, and so does a listed one that no
 * longer happens: then it is to be struck off.
 */
const ledger = JSON.parse(
  readFileSync(join(import.meta.dirname, 'recognition-ledger.json'), 'utf8'),
) as Record<string, Partial<Pick<Score, 'unsure' | 'missed' | 'wrong'>>>;

/** The same with a recogniser that never saw the labels of the page's system, on a portal that it does not know. */
const withoutItsLabels = JSON.parse(
  readFileSync(join(import.meta.dirname, 'ledgers/leave-one-out.json'), 'utf8'),
) as typeof ledger;

const NOTHING = { unsure: [], missed: [], wrong: [] };

const bundles = new Map<SystemId, Promise<string>>();

function bundleWithout(system: SystemId): Promise<string> {
  const bundle = bundles.get(system) ?? bundleRecogniser(undefined, system);
  bundles.set(system, bundle);
  return bundle;
}

for (const key of answerKeys()) {
  test(`recognition of ${key.name}`, async ({ page, bundle }) => {
    await page.goto(key.address);
    const frame = await prepare(page, key);
    let score: Score | undefined;
    await expect
      .poll(async () => {
        score = await scoreOf(frame, key, bundle);
        return { unsure: score.unsure, missed: score.missed, wrong: score.wrong };
      })
      .toEqual({ ...NOTHING, ...ledger[key.name] });
    test.info().annotations.push({
      type: 'recognition',
      description: JSON.stringify({ family: key.family, ...score }),
    });
    const system = key.system as SystemId;
    const unaware = await scoreOf(frame, key, await bundleWithout(system), null);
    test.info().annotations.push({
      type: 'left out',
      description: JSON.stringify({ family: system, ...unaware }),
    });
    expect({ unsure: unaware.unsure, missed: unaware.missed, wrong: unaware.wrong }).toEqual({
      ...NOTHING,
      ...withoutItsLabels[key.name],
    });
  });
}

for (const [address, system] of [
  ['https://beian.aliyun.com/help/article.htm', 'aliyun'],
  ['https://beian.aliyun.com/login.htm', 'aliyun'],
  ['https://beian.mps.gov.cn/login.html', 'mps'],
] as const) {
  test(`no field on ${address}`, async ({ page, bundle }) => {
    await page.goto(address);
    const fields = await page.evaluate(`${bundle};beianLens.recognise('${system}').fields.length`);
    expect(fields).toBe(0);
  });
}
