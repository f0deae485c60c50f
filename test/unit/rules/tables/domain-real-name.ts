import type { Cases } from '../rule-cases';

export default {
  valid: [],
  invalid: [
    {
      name: 'still to come',
      findings: [
        {
          field: 'domain.realNameVerifiedOn',
          severity: 'error',
          message: ['2026-12-01 is still to come', 'Finish it'],
        },
      ],
    },
    {
      name: 'a few days ago',
      findings: [
        {
          field: 'domain.realNameVerifiedOn',
          severity: 'warning',
          message: ['verified on 2026-11-19', '3 to 5 working days', 'until 2026-11-26'],
        },
      ],
    },
    {
      name: 'before the data rule',
      findings: [
        {
          field: 'domain.realNameVerifiedOn',
          severity: 'warning',
          message: ['before the data rule', 'Verify it again'],
        },
      ],
    },
  ],
} satisfies Cases;
