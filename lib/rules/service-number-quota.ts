import { defineRule } from './define-rule';
import { productOf } from './support/products';
import * as say from './english/service-number-quota';

const FIELD = 'instance.serviceNumbersUsed';

export default defineRule({
  id: 'service-number-quota',
  topic: 'instance',
  fields: [FIELD],
  reads: ['instance.productType'],
  source: ['seed-overview', 'seed-basics-2019'],
  check({ values, report }) {
    for (const { index } of values.all(FIELD)) {
      const used = values.text(FIELD, index);
      const product = productOf(values.text('instance.productType', index));
      if (!product || !/^\d{1,4}$/.test(used) || Number(used) < product.numbers) continue;
      const { en, numbers, perAccount } = product;
      report({
        field: FIELD,
        index,
        severity: 'error',
        message: say.serviceUsedGives(used, used === '1', en, numbers, Boolean(perAccount)),
      });
    }
  },
});
