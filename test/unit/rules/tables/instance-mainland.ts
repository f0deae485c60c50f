import type { Cases } from '../rule-cases';

export default {
  valid: [{ name: 'mainland', form: { 'instance.mainland': '是' } }],
  invalid: [
    {
      name: 'elsewhere',
      findings: [
        {
          field: 'instance.mainland',
          severity: 'error',
          message: ['not in mainland China', 'mainland region can be filed', 'Buy an instance'],
        },
      ],
    },
  ],
} satisfies Cases;
