import type { Cases } from '../rule-cases';

export default {
  valid: [],
  invalid: [
    {
      name: 'Jiangsu',
      findings: [
        {
          field: 'documents.commitment',
          severity: 'info',
          message: ['No commitment letter is chosen', 'Jiangsu', '2021-06-01', 'upload it'],
        },
      ],
    },
    {
      name: 'Guangdong',
      findings: [
        {
          field: 'documents.commitment',
          severity: 'info',
          message: ['Guangdong', 'signed and sealed'],
        },
      ],
    },
  ],
} satisfies Cases;
