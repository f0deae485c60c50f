import { defineRule } from './define-rule';
import { addMonths, isDate } from './support/dates';
import * as say from './english/certificate-validity';

const ROLES = ['leader', 'admin'];
const FIELDS = ROLES.map((role) => `${role}.certificateValidity`);
const MONTHS = 3;

export default defineRule({
  id: 'certificate-validity',
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
            message: say.toTheDocumentWouldEnd(from, until),
          });
        } else if (isDate(from) && dates.length > 1 && from > today) {
          report({
            ...at,
            severity: 'error',
            message: say.isStillToCome(from),
          });
        } else if (isDate(until) && until < today) {
          report({
            ...at,
            severity: 'error',
            message: say.isPastTheDocumentMust(until),
          });
        } else if (isDate(until) && until < addMonths(today, MONTHS)) {
          report({
            ...at,
            severity: 'warning',
            message: say.isLessThanMonthsAway(until, MONTHS),
          });
        }
      }
    }
  },
});
