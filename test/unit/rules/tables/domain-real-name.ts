import type { Cases } from '../rule-cases';

export default {
  valid: [
    { name: 'long ago', form: { 'domain.realNameVerifiedOn': '2026-03-02' } },
    { name: 'five working days ago', form: { 'domain.realNameVerifiedOn': '2026-11-13' } },
    { name: 'not said', form: { 'domain.realNameVerifiedOn': '' } },
  ],
  invalid: [
    {
      name: 'still to come',
      form: { 'domain.realNameVerifiedOn': '2026-12-01' },
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
      form: { 'domain.realNameVerifiedOn': '2026-11-19' },
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
      form: { 'domain.realNameVerifiedOn': '2017-05-01' },
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
