import type { RuleExamples } from '../reference';

export default {
  accepted: [
    {
      shows: 'subscription',
      form: {
        'instance.billing': '包年包月',
      },
    },
  ],
  refused: [
    {
      shows: 'pay-as-you-go',
      form: {
        'instance.billing': '按量付费',
      },
      severity: 'error',
    },
  ],
} satisfies RuleExamples;
