import type { Cases } from '../rule-cases';

const TWO = { 'entity.type': '企业', 'leader.name': '秦示例', 'admin.name': '赵示范' };

export default {
  valid: [
    {
      name: 'an e-mail in capitals',
      form: {
        ...TWO,
        'admin.name': '秦示例',
        'leader.email': 'Office@Example.com',
        'admin.email': 'office@example.com',
      },
    },
    { name: 'two people', form: { ...TWO, 'leader.mobile': '1', 'admin.mobile': '2' } },
  ],
  invalid: [
    {
      name: 'one ID number under two names',
      findings: [
        {
          field: 'admin.name',
          severity: 'error',
          message: ['秦世例', 'the same ID number', 'Correct'],
        },
      ],
    },
    {
      name: 'one name with two ID numbers',
      findings: [
        {
          field: 'admin.certificateNumber',
          severity: 'warning',
          message: ['330199199003070018', '110199198512240024', 'a mobile and an e-mail each'],
        },
      ],
    },
    {
      name: 'one person with two e-mails',
      findings: [
        {
          field: 'admin.email',
          severity: 'warning',
          message: ['a@example.com', 'the same e-mail'],
        },
      ],
    },
    {
      name: 'an individual whose leader has another number',
      findings: [{ field: 'leader.certificateNumber', severity: 'error', message: ['one person'] }],
    },
    {
      name: 'the second administrator has another mobile than the leader of that name',
      form: {
        ...TWO,
        'admin.name#1': '秦示例',
        'leader.mobile': '13800138000',
        'admin.mobile#1': '13900139000',
      },
      findings: [
        { field: 'admin.mobile', index: 1, severity: 'warning', message: ['13900139000'] },
      ],
    },
  ],
} satisfies Cases;
