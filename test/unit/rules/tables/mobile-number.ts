import type { Cases } from '../rule-cases';

export default {
  valid: [{ name: 'empty', form: { 'leader.mobile': '' } }],
  invalid: [
    {
      name: 'no mainland mobile',
      findings: [
        { field: 'leader.mobile', severity: 'error', message: ['“12345678901” begins with 12'] },
      ],
    },
    {
      name: '10 digits',
      findings: [{ field: 'leader.mobile', severity: 'error', message: ['10 digits'] }],
    },
    {
      name: 'country code',
      findings: [
        {
          field: 'leader.mobile',
          severity: 'error',
          message: ['country code'],
          fix: '13800138000',
        },
      ],
    },
    {
      name: 'spaces',
      findings: [
        { field: 'leader.mobile', severity: 'error', message: ['spaces'], fix: '13800138000' },
      ],
    },
    {
      name: 'a virtual operator',
      form: { 'leader.mobile': '17012345678' },
      findings: [{ field: 'leader.mobile', severity: 'warning', message: ['virtual operator'] }],
    },
    {
      name: 'emergency phone',
      form: { 'leader.emergencyPhone': '010-12345678' },
      findings: [{ field: 'leader.emergencyPhone', severity: 'error', message: ['landline'] }],
    },
    {
      name: 'the second administrator',
      form: { 'admin.mobile': '13800138000', 'admin.mobile#1': '1380013800' },
      findings: [{ field: 'admin.mobile', index: 1, severity: 'error', message: ['10 digits'] }],
    },
  ],
} satisfies Cases;
