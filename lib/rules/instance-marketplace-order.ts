import { defineRule } from './define-rule';
import { quote } from './support/text';
import * as say from './english/instance-marketplace-order';

const FIELD = 'instance.orderTotal';
const MINIMUM = 99;

export default defineRule({
  id: 'instance-marketplace-order',
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
        message: say.isLessThanRmb(quote(text), MINIMUM),
      });
    }
  },
});
