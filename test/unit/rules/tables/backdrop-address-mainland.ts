import type { Cases } from '../rule-cases';

export default {
  valid: [],
  invalid: [
    {
      name: 'Hong Kong',
      findings: [
        {
          field: 'mail.address',
          severity: 'error',
          message: [
            '“香港九龙弥敦道1号” is in Hong Kong',
            'mainland China only',
            'Enter an address',
          ],
        },
      ],
    },
    {
      name: 'Taiwan as region',
      findings: [{ field: 'mail.region', severity: 'error', message: ['Taiwan'] }],
    },
  ],
} satisfies Cases;
