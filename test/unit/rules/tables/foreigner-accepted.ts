import type { Cases } from '../rule-cases';

export default {
  valid: [],
  invalid: [
    {
      name: 'a foreign leader in Hebei',
      findings: [
        {
          field: 'leader.certificateType',
          severity: 'warning',
          message: [
            '护照',
            'Hebei has refused foreign entity leaders',
            'mainland citizen be the entity leader',
          ],
        },
      ],
    },
  ],
} satisfies Cases;
