import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import type { Frame } from '@playwright/test';

import type { SystemId } from '@/lib/forms/types';

import { answerKeys, locate, prepare, type AnswerKey } from './support/answers';
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

const keys = answerKeys();
const softly = expect.configure({ soft: true });

/** What of the key is not on the page as it says. */
const differing = async (frame: Frame, key: AnswerKey): Promise<string[]> => {
  const found = await (
    await locate(frame, key)
  ).evaluate((fields) =>
    fields.map(({ key, label, controls }) => [key, label !== undefined, controls.length]),
  );
  return key.fields
    .map((field, at) => [JSON.stringify([field.key, true, field.count]), JSON.stringify(found[at])])
    .filter(([wanted, there]) => wanted !== there)
    .map(([wanted, there]) => `${wanted} is ${there}`);
};

const unlike = ({ unsure, missed, wrong }: Score) => ({ unsure, missed, wrong });

for (const family of new Set(keys.map((key) => key.family)))
  test(`${family}: answer keys agree with the pages, and recognition finds what they say`, async ({
    page,
    bundle,
  }) => {
    test.slow(true, 'opens every page of the family');
    for (const key of keys.filter((each) => each.family === family))
      await test.step(key.name, async () => {
        await page.goto(key.address);
        const frame = await prepare(page, key);
        await softly.poll(() => differing(frame, key), `${key.name}: its key`).toEqual([]);
        let score: Score | undefined;
        await softly
          .poll(async () => {
            score = await scoreOf(frame, key, bundle);
            return unlike(score);
          }, `${key.name}: test/e2e/recognition-ledger.json`)
          .toEqual({ ...NOTHING, ...ledger[key.name] });
        const system = key.system as SystemId;
        const unaware = await scoreOf(frame, key, await bundleRecogniser(undefined, system), null);
        test
          .info()
          .annotations.push(
            { type: 'recognition', description: JSON.stringify({ family, ...score }) },
            { type: 'left out', description: JSON.stringify({ family: system, ...unaware }) },
          );
        expect
          .soft(unlike(unaware), `${key.name}: test/e2e/ledgers/leave-one-out.json`)
          .toEqual({ ...NOTHING, ...withoutItsLabels[key.name] });
        // An address that differs behind its # alone would load nothing.
        await page.goto('about:blank');
      });
  });

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
