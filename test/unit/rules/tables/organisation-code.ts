import type { Cases } from '../rule-cases';

export default {
  valid: [],
  invalid: [
    {
      name: 'wrong check character',
      findings: [
        {
          field: 'entity.certificateNumber',
          severity: 'warning',
          message: ['“40000001-9” ends in 9', 'should be 8'],
        },
      ],
    },
    {
      name: 'not a code',
      findings: [
        {
          field: 'entity.certificateNumber',
          severity: 'error',
          message: ['is not an organisation code'],
        },
      ],
    },
  ],
} satisfies Cases;
