import { defineRule } from './define-rule';
import { productOf } from './support/products';

const FIELD = 'instance.serviceNumbersUsed';

export default defineRule({
  id: 'service-number-quota',
  title: 'The instance has a service identification number left',
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
        message: `${used} service ${used === '1' ? 'identification number is' : 'identification numbers are'} used: ${en} gives ${numbers} ${perAccount ? 'for the whole account' : 'per instance'}, and a renewal adds none. Buy another instance.`,
      });
    }
  },
});
