import type { RuleExamples } from '../reference';

export default {
  accepted: [
    {
      shows: 'nothing chosen',
      form: {
        'entity.type': '企业',
        'entity.region': '浙江省',
        'documents.authenticityForm': '',
      },
    },
  ],
  refused: [
    {
      shows: 'an organisation in Beijing',
      form: {
        'entity.type': '企业',
        'entity.region': '北京市',
        'documents.authenticityForm': {
          name: 'statement.jpg',
        },
      },
      severity: 'info',
    },
    {
      shows: 'an individual in Jiangxi',
      form: {
        'entity.type': '个人',
        'entity.region': '江西省',
        'documents.authenticityForm': {
          name: 'statement.jpg',
        },
      },
      severity: 'info',
    },
    {
      shows: 'an individual in Guangdong',
      form: {
        'entity.type': '个人',
        'entity.region': '广东省',
        'documents.authenticityForm': {
          name: 'statement.jpg',
        },
      },
      severity: 'info',
    },
  ],
} satisfies RuleExamples;
