import { defineRule } from './define-rule';
import * as say from './english/instance-pay-as-you-go';

const FIELD = 'instance.billing';

export default defineRule({
  id: 'instance-pay-as-you-go',
  topic: 'instance',
  fields: [FIELD],
  source: 'seed-overview',
  check({ values, report }) {
    for (const { index } of values.all(FIELD)) {
      if (values.text(FIELD, index) !== '按量付费') continue;
      report({
        field: FIELD,
        index,
        severity: 'error',
        message: say.theInstanceIsPaid,
      });
    }
  },
});
