import { addWorkingDays, HOLIDAYS_KNOWN } from '@/lib/working-days';
import { defineRule } from './define-rule';
import { isDate } from './support/dates';
import * as say from './english/domain-real-name';

const FIELD = 'domain.realNameVerifiedOn';
const RULE_OF_2018 = '2018-01-01';
const LONGEST_WAIT = 5;

export default defineRule({
  id: 'domain-real-name',
  topic: 'domains',
  fields: [FIELD],
  source: ['seed-overview', 'seed-first', 'seed-basics-2019', 'ali-reject-2019'],
  check({ values, today, report }) {
    for (const { index } of values.all(FIELD)) {
      const date = values.text(FIELD, index);
      if (!isDate(date)) continue;
      const at = { field: FIELD, index };
      if (date > today) {
        report({
          ...at,
          severity: 'error',
          message: say.isStillToCome(date),
          source: ['seed-overview', 'seed-first', 'seed-basics-2019'],
        });
      } else if (date < RULE_OF_2018) {
        report({
          ...at,
          severity: 'warning',
          message: say.theDomainWasVerified(date, RULE_OF_2018),
          source: 'ali-domain-prep-2019',
        });
      } else {
        const arrived = addWorkingDays(date, LONGEST_WAIT);
        if (arrived.day <= today) continue;
        const until = arrived.holidaysKnown
          ? say.untilPublicHolidaysOfChina(arrived.day)
          : say.untilOrLonger(arrived.day, HOLIDAYS_KNOWN.from, HOLIDAYS_KNOWN.to);
        report({
          ...at,
          severity: 'warning',
          message: say.theDomainWasVerifiedOnTheData(date, until),
          source: ['ali-domain-prep-2019', 'ali-reject-2019'],
        });
      }
    }
  },
});
