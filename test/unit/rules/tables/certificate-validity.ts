import type { Cases } from '../rule-cases';

export default {
  valid: [{ name: 'only the first day is entered', form: { 'admin.certificateValidity': '' } }],
  invalid: [
    {
      name: 'expired',
      findings: [
        {
          field: 'leader.certificateValidity',
          severity: 'error',
          message: ['2026-11-21 is past', 'Use a valid one'],
        },
      ],
    },
    {
      name: 'less than three months left',
      findings: [
        {
          field: 'admin.certificateValidity',
          severity: 'warning',
          message: ['2027-02-20 is less than 3 months away', 'Renew it first'],
        },
      ],
    },
    {
      name: 'dates in the wrong order',
      findings: [
        {
          field: 'leader.certificateValidity',
          severity: 'error',
          message: ['2040-01-01 to 2020-01-01', 'end before it begins'],
        },
      ],
    },
    {
      name: 'not valid yet',
      findings: [
        {
          field: 'leader.certificateValidity',
          severity: 'error',
          message: ['2027-01-01 is still to come'],
        },
      ],
    },
  ],
} satisfies Cases;
