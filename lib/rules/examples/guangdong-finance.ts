import type { RuleExamples } from '../reference';

export default {
  accepted: [
    {
      shows: 'the letter is chosen',
      form: {
        'entity.type': '企业',
        'entity.region': '广东省',
        'website.name': '示例理财',
        'documents.commitment': {
          name: 'letter.jpg',
        },
      },
    },
    {
      shows: 'no financial content',
      form: {
        'entity.type': '企业',
        'entity.region': '广东省',
        'website.name': '示例科技',
        'documents.commitment': '',
      },
    },
    {
      shows: 'another province',
      form: {
        'entity.type': '企业',
        'entity.region': '浙江省',
        'website.name': '示例理财',
        'documents.commitment': '',
      },
    },
  ],
  refused: [
    {
      shows: 'no letter',
      form: {
        'entity.type': '企业',
        'entity.region': '广东省',
        'website.name': '示例理财',
        'documents.commitment': '',
      },
      severity: 'error',
    },
  ],
} satisfies RuleExamples;
