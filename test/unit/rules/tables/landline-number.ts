import type { Cases } from '../rule-cases';

export default {
  valid: [
    { name: 'a landline', form: { 'leader.landline': '086-010-12345678' } },
    { name: 'a second mobile', form: { 'leader.landline': '13800138000' } },
    {
      name: 'area code of the province',
      form: {
        'entity.type': '企业',
        'entity.region': '浙江省',
        'leader.landline': '086-0571-12345678',
      },
    },
    { name: 'empty', form: { 'leader.landline': '' } },
  ],
  invalid: [
    {
      name: 'no area code',
      form: { 'leader.landline': '12345678' },
      findings: [{ field: 'leader.landline', severity: 'error', message: ['no area code'] }],
    },
    {
      name: 'no country part',
      form: { 'leader.landline': '0571-12345678' },
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
      form: { 'admin.landline': '400-123-4567' },
      findings: [{ field: 'admin.landline', severity: 'error', message: ['service number'] }],
    },
    {
      name: 'the area code of another province',
      form: {
        'entity.type': '企业',
        'entity.region': '浙江省',
        'leader.landline': '086-010-12345678',
      },
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
