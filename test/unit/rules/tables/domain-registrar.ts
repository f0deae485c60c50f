import type { Cases } from '../rule-cases';

export default {
  valid: [],
  invalid: [
    {
      name: 'a registrar elsewhere',
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
