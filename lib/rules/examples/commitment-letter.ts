import type { RuleExamples } from '../reference';

export default {
  accepted: [
    {
      shows: 'chosen',
      form: {
        'entity.type': '个人',
        'entity.region': '江苏省',
        'documents.commitment': {
          name: 'c.jpg',
        },
      },
    },
    {
      shows: 'a province without',
      form: {
        'entity.type': '个人',
        'entity.region': '浙江省',
        'documents.commitment': '',
      },
    },
  ],
  refused: [
    {
      shows: 'Jiangsu',
      form: {
        'entity.type': '个人',
        'entity.region': '江苏省',
        'documents.commitment': '',
      },
      severity: 'info',
    },
    {
      shows: 'Guangdong',
      form: {
        'entity.type': '企业',
        'entity.region': '广东省',
        'documents.commitment': '',
      },
      severity: 'info',
    },
  ],
} satisfies RuleExamples;
