import { defineRule } from './define-rule';

const FIELD = 'instance.billing';

export default defineRule({
  id: 'instance-pay-as-you-go',
  title: 'The instance is paid by subscription',
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
        message:
          'The instance is paid as you go (按量付费): such instances get no service identification number, so nothing can be filed on them. Change it to a subscription, or buy one.',
      });
    }
  },
});
