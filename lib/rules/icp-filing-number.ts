import { checkFilingNumber } from '@/lib/identifiers/filing-number';
import { defineRule } from './define-rule';
import { reportIdentifier } from './support/identifiers';

const WANTED = {
  'filing.entityNumber': 'entity',
  'recover.filingNumber': 'entity',
  'website.number': 'website',
  'psb.icpNumber': 'either',
} as const;

const FIELDS = Object.keys(WANTED) as (keyof typeof WANTED)[];

/** Older pages number the websites of an order; that is no filing number. */
const RUNNING_NUMBER = /^\d{1,2}$/u;

export default defineRule({
  id: 'icp-filing-number',
  topic: 'filing numbers',
  fields: FIELDS,
  source: ['icp-abbr-observed', 'huawei-kb-2026'],
  check(context) {
    for (const field of FIELDS) {
      for (const { index } of context.values.all(field)) {
        if (RUNNING_NUMBER.test(context.values.text(field, index))) continue;
        reportIdentifier(context, field, index, (text) => checkFilingNumber(text, WANTED[field]));
      }
    }
  },
});
