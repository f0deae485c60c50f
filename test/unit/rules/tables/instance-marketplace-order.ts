import type { Cases } from '../rule-cases';

export default {
  valid: [],
  invalid: [
    {
      name: '98.99',
      findings: [
        {
          field: 'instance.orderTotal',
          severity: 'error',
          message: ['“98.99” is less than RMB 99', 'Buy a plan'],
        },
      ],
    },
  ],
} satisfies Cases;
