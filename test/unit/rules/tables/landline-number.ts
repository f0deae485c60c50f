import type { Cases } from '../rule-cases';

export default {
  valid: [{ name: 'empty', form: { 'leader.landline': '' } }],
  invalid: [
    {
      name: 'no area code',
      findings: [{ field: 'leader.landline', severity: 'error', message: ['no area code'] }],
    },
    {
      name: 'no country part',
      findings: [
        {
          field: 'leader.landline',
          severity: 'warning',
          message: ['086-0571-12345678'],
          fix: '086-0571-12345678',
        },
      ],
    },
    {
      name: 'a service number',
      findings: [{ field: 'admin.landline', severity: 'error', message: ['service number'] }],
    },
    {
      name: 'the area code of another province',
      findings: [
        {
          field: 'leader.landline',
          severity: 'warning',
          message: ['area code of Beijing', 'Zhejiang'],
        },
      ],
    },
  ],
} satisfies Cases;
