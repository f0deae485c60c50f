import { addWorkingDays, HOLIDAYS_KNOWN } from '@/lib/working-days';
import { defineRule } from './define-rule';
import { isDate } from './support/dates';

const FIELD = 'domain.realNameVerifiedOn';
const RULE_OF_2018 = '2018-01-01';
const LONGEST_WAIT = 5;

export default defineRule({
  id: 'domain-real-name',
  title: 'The real-name verification of the domain is done and has reached the ministry',
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
          message: `${date} is still to come: the real-name verification of the domain must be complete before the filing. Finish it at the registrar first.`,
          source: ['seed-overview', 'seed-first', 'seed-basics-2019'],
        });
      } else if (date < RULE_OF_2018) {
        report({
          ...at,
          severity: 'warning',
          message: `The domain was verified on ${date}, before the data rule of ${RULE_OF_2018}: the ministry may not have its data. Verify it again at the registrar, then wait 3 to 5 working days.`,
          source: 'ali-domain-prep-2019',
        });
      } else {
        const arrived = addWorkingDays(date, LONGEST_WAIT);
        if (arrived.day <= today) continue;
        const until = arrived.holidaysKnown
          ? `until ${arrived.day} (public holidays of China left out)`
          : `until ${arrived.day} or longer: only the public holidays of ${HOLIDAYS_KNOWN.from} to ${HOLIDAYS_KNOWN.to} are known here`;
        report({
          ...at,
          severity: 'warning',
          message: `The domain was verified on ${date}: the data reach the ministry only 3 to 5 working days later, and a filing before that is returned. Wait ${until}.`,
          source: ['ali-domain-prep-2019', 'ali-reject-2019'],
        });
      }
    }
  },
});
