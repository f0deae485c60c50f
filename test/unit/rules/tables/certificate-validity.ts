import type { Cases } from '../rule-cases';

export default {
  valid: [
    { name: 'years left', form: { 'leader.certificateValidity': ['2020-01-01', '2040-01-01'] } },
    { name: 'valid indefinitely', form: { 'leader.certificateValidity': ['2020-01-01', '长期'] } },
    {
      name: 'long-term is ticked',
      form: {
        'leader.certificateValidity': ['2000-01-01', '2020-01-01'],
        'leader.certificateLongTerm': '是',
      },
    },
    { name: 'only the first day is entered', form: { 'admin.certificateValidity': '' } },
  ],
  invalid: [
    {
      name: 'expired',
      form: { 'leader.certificateValidity': ['2006-11-21', '2026-11-21'] },
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
      form: { 'admin.certificateValidity': ['2007-02-20', '2027-02-20'] },
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
      form: { 'leader.certificateValidity': ['2040-01-01', '2020-01-01'] },
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
      form: { 'leader.certificateValidity': ['2027-01-01', '2047-01-01'] },
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
