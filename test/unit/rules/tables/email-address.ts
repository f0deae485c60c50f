import type { Cases } from '../rule-cases';

export default {
  valid: [],
  invalid: [
    {
      name: 'nothing after the @',
      findings: [{ field: 'leader.email', severity: 'error', message: ['“li.si@”'] }],
    },
    {
      name: 'a space',
      findings: [{ field: 'leader.email', severity: 'error', message: ['space'] }],
    },
    {
      name: 'no ending',
      findings: [{ field: 'leader.email', severity: 'error', message: ['no ending'] }],
    },
    {
      name: 'a full-width @',
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
