import type { Cases } from '../rule-cases';

export default {
  valid: [
    { name: 'li.si@example.com', form: { 'leader.email': 'li.si@example.com' } },
    { name: '12345678@qq.com', form: { 'leader.email': '12345678@qq.com' } },
    { name: 'admin@example.com.cn', form: { 'leader.email': 'admin@example.com.cn' } },
  ],
  invalid: [
    {
      name: 'nothing after the @',
      form: { 'leader.email': 'li.si@' },
      findings: [{ field: 'leader.email', severity: 'error', message: ['“li.si@”'] }],
    },
    {
      name: 'a space',
      form: { 'leader.email': 'li si@example.com' },
      findings: [{ field: 'leader.email', severity: 'error', message: ['space'] }],
    },
    {
      name: 'no ending',
      form: { 'leader.email': 'li.si@example' },
      findings: [{ field: 'leader.email', severity: 'error', message: ['no ending'] }],
    },
    {
      name: 'a full-width @',
      form: { 'leader.email': 'li.si＠example.com' },
      findings: [
        {
          field: 'leader.email',
          severity: 'error',
          message: ['full-width'],
          fix: 'li.si@example.com',
        },
      ],
    },
  ],
} satisfies Cases;
