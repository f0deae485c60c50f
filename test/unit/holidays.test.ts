import calendar from 'chinese-days/dist/chinese-days.json';
import { expect, test } from 'vitest';

test('the days off and the working weekends are in step with chinese-days (npx vitest run test/unit/holidays.test.ts --update=all rewrites them)', async () => {
  const days = {
    holidays: Object.keys(calendar.holidays),
    workdays: Object.keys(calendar.workdays),
  };
  await expect(`${JSON.stringify(days)}\n`).toMatchFileSnapshot(
    '../../lib/working-days/data/holidays.json',
  );
});
