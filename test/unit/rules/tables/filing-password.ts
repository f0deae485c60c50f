import type { Cases } from '../rule-cases';

export default {
  valid: [],
  invalid: [
    {
      name: 'a space',
      findings: [{ field: 'filing.password', severity: 'error', message: ['contains a space'] }],
    },
    {
      name: 'a filing number',
      findings: [
        { field: 'filing.password', severity: 'error', message: ['looks like a filing number'] },
      ],
    },
  ],
} satisfies Cases;
