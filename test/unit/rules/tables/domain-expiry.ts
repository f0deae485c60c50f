import type { Cases } from '../rule-cases';

export default {
  valid: [],
  invalid: [
    {
      name: 'expired',
      findings: [
        {
          field: 'domain.expires',
          severity: 'error',
          message: ['expired on 2026-11-21', 'Renew it first'],
        },
      ],
    },
    {
      name: '90 days left',
      findings: [
        {
          field: 'domain.expires',
          severity: 'warning',
          message: ['in 90 days', '2019-09', 'more than 90 days'],
        },
      ],
    },
    {
      name: '180 days left in Shanghai',
      findings: [
        {
          field: 'domain.expires',
          severity: 'warning',
          message: ['more than 180 days must be left in Shanghai'],
        },
      ],
    },
  ],
} satisfies Cases;
