import { defineRule } from './define-rule';
import { addMonths, isDate } from './support/dates';

const ROLES = ['leader', 'admin'];
const FIELDS = ROLES.map((role) => `${role}.certificateValidity`);
const MONTHS = 3;

export default defineRule({
  id: 'certificate-validity',
  title: 'The identity document is still valid for more than three months',
  topic: 'identity documents',
  fields: FIELDS,
  reads: ROLES.map((role) => `${role}.certificateLongTerm`),
  source: 'ali-prov-2019',
  check({ values, today, report }) {
    for (const role of ROLES) {
      const field = `${role}.certificateValidity`;
      for (const { index } of values.all(field)) {
        if (values.text(`${role}.certificateLongTerm`, index) === '是') continue;
        const dates = values
          .list(field, index)
          .flatMap((part) => part.match(/\d{4}-\d{2}-\d{2}|长期/g) ?? []);
        const from = dates[0] ?? '';
        const until = dates.at(-1) ?? '';
        const at = { field, index };
        if (dates.length > 1 && isDate(from) && isDate(until) && from > until) {
          report({
            ...at,
            severity: 'error',
            message: `${from} to ${until}: the document would end before it begins. Compare both dates with the document.`,
          });
        } else if (isDate(from) && dates.length > 1 && from > today) {
          report({
            ...at,
            severity: 'error',
            message: `${from} is still to come: the document must be valid on the day of the filing. Compare the date with the document.`,
          });
        } else if (isDate(until) && until < today) {
          report({
            ...at,
            severity: 'error',
            message: `${until} is past: the document must be valid on the day of the filing. Use a valid one.`,
          });
        } else if (isDate(until) && until < addMonths(today, MONTHS)) {
          report({
            ...at,
            severity: 'warning',
            message: `${until} is less than ${MONTHS} months away: every provincial page of 2019-09 asks for an ID card with more than ${MONTHS} months left. Renew it first.`,
          });
        }
      }
    }
  },
});
