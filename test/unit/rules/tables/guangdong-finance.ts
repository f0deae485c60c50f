import type { Cases } from '../rule-cases';

export default {
  valid: [
    {
      name: 'the letter is chosen',
      form: {
        'entity.type': '企业',
        'entity.region': '广东省',
        'website.name': '示例理财',
        'documents.commitment': { name: 'letter.jpg' },
      },
    },
    {
      name: 'no financial content',
      form: {
        'entity.type': '企业',
        'entity.region': '广东省',
        'website.name': '示例科技',
        'documents.commitment': '',
      },
    },
    {
      name: 'another province',
      form: {
        'entity.type': '企业',
        'entity.region': '浙江省',
        'website.name': '示例理财',
        'documents.commitment': '',
      },
    },
    {
      name: 'the documents page is not on show',
      form: { 'entity.type': '企业', 'entity.region': '广东省', 'website.name': '示例理财' },
    },
  ],
  invalid: [
    {
      name: 'no letter',
      form: {
        'entity.type': '企业',
        'entity.region': '广东省',
        'website.name': '示例理财',
        'documents.commitment': '',
      },
      findings: [
        {
          field: 'documents.commitment',
          severity: 'error',
          message: ['“示例理财” contains 理财', 'commitment letter for finance', 'upload it here'],
        },
      ],
    },
  ],
} satisfies Cases;
