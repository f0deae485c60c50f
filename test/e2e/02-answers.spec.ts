import { answerKeys, locate, prepare } from './support/answers';
import { expect, test } from './support/browser';

test.use({ withExtension: false, sharesBrowser: true });

const keys = answerKeys();
const families = new Set(keys.map((key) => key.family));

test.describe('answer keys agree with the pages that they describe', () => {
  for (const family of families) {
    test(family, async ({ openFilingPage }) => {
      test.slow(true, 'opens every page of the family');
      for (const key of keys.filter((each) => each.family === family)) {
        const page = await openFilingPage(key.address);
        const frame = await prepare(page, key);

        await expect
          .poll(
            async () => {
              const found = await locate(frame, key);
              return found.evaluate((fields) =>
                fields.map((field) => [
                  field.key,
                  field.label !== undefined,
                  field.controls.length,
                ]),
              );
            },
            { message: key.name },
          )
          .toEqual(key.fields.map((field) => [field.key, true, field.count]));
        await page.close();
      }
    });
  }
});
