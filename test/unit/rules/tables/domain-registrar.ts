import type { Cases } from '../rule-cases';

export default {
  valid: [],
  invalid: [
    {
      name: 'it is not',
      findings: [
        {
          field: 'domain.registrarInChina',
          severity: 'error',
          message: ['not in mainland China', 'Transfer it'],
        },
      ],
    },
  ],
} satisfies Cases;
