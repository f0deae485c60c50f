import type { Cases } from '../rule-cases';

export default {
  valid: [],
  invalid: [
    {
      name: 'a minor in Zhejiang',
      findings: [
        {
          field: 'leader.certificateNumber',
          severity: 'warning',
          message: [
            'Born on 2010-03-07, 16 years old',
            'Zhejiang accepts individuals from the age of 18',
          ],
        },
      ],
    },
    {
      name: 'an administrator above 65 in Heilongjiang',
      findings: [
        {
          field: 'admin.certificateNumber',
          severity: 'warning',
          message: ['76 years old', 'aged 65 at most'],
        },
      ],
    },
  ],
} satisfies Cases;
