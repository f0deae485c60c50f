import type { Values } from '@/lib/forms/values';
import { defineRule } from './define-rule';
import { addMonths, isDate, monthsBetween } from './support/dates';
import { productOf, type Product } from './support/products';
import * as say from './english/instance-subscription';

const MONTHS = 'instance.months';
const STARTS = 'instance.startsOn';
const EXPIRES = 'instance.expires';

export default defineRule({
  id: 'instance-subscription',
  topic: 'instance',
  fields: [MONTHS, EXPIRES],
  reads: ['instance.productType', STARTS],
  source: ['seed-overview', 'seed-basics-2019'],
  check({ values, today, report }) {
    for (const { index } of values.all(MONTHS)) {
      const product = productOf(values.text('instance.productType', index));
      const months = values.text(MONTHS, index);
      if (!product || !/^\d{1,4}$/.test(months) || Number(months) >= product.months) continue;
      report({
        field: MONTHS,
        index,
        severity: 'error',
        message: say.ofSubscriptionNeedsAtLeast(
          inMonths(Number(months)),
          product.en,
          inMonths(product.months),
          Boolean(product.firstPurchase),
        ),
      });
    }
    for (const { index } of values.all(EXPIRES)) {
      const expires = values.text(EXPIRES, index);
      if (!isDate(expires)) continue;
      const product = productOf(values.text('instance.productType', index));
      if (expires < today) {
        report({
          field: EXPIRES,
          index,
          severity: 'error',
          message: say.theInstanceExpired(expires),
        });
      } else if (product && isShort(values, index, expires, product)) {
        report({
          field: EXPIRES,
          index,
          severity: 'error',
          message: say.theSubscriptionOfEnds(product.en, expires, inMonths(product.months)),
        });
      } else if (product && !product.firstPurchase && addMonths(today, product.months) > expires) {
        report({
          field: EXPIRES,
          index,
          severity: product.renewFirst ? 'error' : 'warning',
          message: say.theSubscriptionOfEndsOnLess(
            product.en,
            expires,
            inMonths(product.months),
            Boolean(product.renewFirst),
          ),
        });
      }
    }
  },
});

/** Whether first and last day show that too little was bought. */
function isShort(values: Values, index: number, expires: string, product: Product): boolean {
  const starts = values.text(STARTS, index);
  return isDate(starts) && starts <= expires && monthsBetween(starts, expires) < product.months;
}

function inMonths(count: number): string {
  return say.months(count);
}
