import type { Cases } from '../rule-cases';

export default {
  valid: [],
  invalid: [
    {
      name: 'China in Beijing',
      findings: [
        {
          field: 'website.domains',
          severity: 'warning',
          message: ['contains “china', 'Beijing refuses'],
        },
      ],
    },
    {
      name: 'game in Shanghai',
      findings: [
        { field: 'website.domains', severity: 'warning', message: ['contains “game', 'Shanghai'] },
      ],
    },
  ],
} satisfies Cases;
