import type { Cases } from '../rule-cases';

export default {
  valid: [
    {
      name: 'the documents page is not on show',
      form: { 'entity.type': '企业', 'entity.region': '广东省', 'website.name': '示例理财' },
    },
  ],
  invalid: [
    {
      name: 'no letter',
      findings: [
        {
          field: 'documents.commitment',
          severity: 'error',
          message: ['“示例理财” contains “理财', 'commitment letter for finance', 'upload it here'],
        },
      ],
    },
  ],
} satisfies Cases;
