import type { Cases } from '../rule-cases';

export default {
  valid: [{ name: 'subscription', form: { 'instance.billing': '包年包月' } }],
  invalid: [
    {
      name: 'pay-as-you-go',
      findings: [
        {
          field: 'instance.billing',
          severity: 'error',
          message: ['按量付费', 'no service identification number', 'Change it'],
        },
      ],
    },
  ],
} satisfies Cases;
