import type { Values } from '@/lib/forms/values';
import { defineRule } from './define-rule';
import { addMonths, isDate, monthsBetween } from './support/dates';
import { productOf, type Product } from './support/products';

const MONTHS = 'instance.months';
const STARTS = 'instance.startsOn';
const EXPIRES = 'instance.expires';

export default defineRule({
  id: 'instance-subscription',
  title: 'The subscription of the instance is long enough, and enough of it is left',
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
        message: `${inMonths(Number(months))} of subscription: ${product.en} needs at least ${inMonths(product.months)} at Alibaba Cloud${product.firstPurchase ? ' in the first purchase' : ''}. ${product.firstPurchase ? 'Buy a plan of that length.' : 'Renew it before the filing.'}`,
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
          message: `The instance expired on ${expires}: a website can be filed only on an instance that is running. Renew it, or buy another one.`,
        });
      } else if (product && isShort(values, index, expires, product)) {
        report({
          field: EXPIRES,
          index,
          severity: 'error',
          message: `The subscription of ${product.en} ends on ${expires}: at least ${inMonths(product.months)} must have been bought. Renew it before the filing.`,
        });
      } else if (product && !product.firstPurchase && addMonths(today, product.months) > expires) {
        report({
          field: EXPIRES,
          index,
          severity: product.renewFirst ? 'error' : 'warning',
          message: `The subscription of ${product.en} ends on ${expires}: less than ${inMonths(product.months)} are left${product.renewFirst ? ', which is too little for a filing' : '; how much must be left is not said for this product'}. Renew it before the filing.`,
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
  return count === 1 ? '1 month' : `${count} months`;
}
