import { defineRule } from './define-rule';
import { quote } from './support/text';

const FIELD = 'instance.orderTotal';
const MINIMUM = 99;

export default defineRule({
  id: 'instance-marketplace-order',
  title: 'The order of a marketplace website builder is worth RMB 99 or more',
  topic: 'instance',
  fields: [FIELD],
  reads: ['instance.productType'],
  source: 'seed-overview',
  check({ values, report }) {
    for (const { index } of values.all(FIELD)) {
      const text = values.text(FIELD, index);
      const isMarketplace = values.text('instance.productType', index) === '建站市场（云市场）产品';
      if (!isMarketplace || !/^\d{1,9}(?:\.\d{1,2})?$/.test(text) || Number(text) >= MINIMUM)
        continue;
      report({
        field: FIELD,
        index,
        severity: 'error',
        message: `${quote(text)} is less than RMB ${MINIMUM}: the order of a marketplace website builder must be worth at least that for a service identification number. Buy a plan of RMB ${MINIMUM} or more.`,
      });
    }
  },
});
