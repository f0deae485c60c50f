import type { Cases } from '../rule-cases';

export default {
  valid: [],
  invalid: [
    {
      name: 'two websites in Hubei',
      findings: [
        {
          field: 'website.name',
          index: 1,
          severity: 'warning',
          message: ['2 websites in one order', 'Hubei takes one per order', 'later order'],
        },
      ],
    },
    {
      name: 'four websites of an individual in Henan',
      findings: [
        {
          field: 'website.name',
          index: 3,
          severity: 'warning',
          message: ['4 websites', 'Henan takes at most 3 per order from an individual'],
        },
      ],
    },
  ],
} satisfies Cases;
