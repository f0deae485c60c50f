import type { RuleExamples } from '../reference';

export default {
  accepted: [
    {
      shows: 'the company name',
      form: {
        'entity.type': '企业',
        'entity.region': '浙江省',
        'website.name': '示例科技ABC',
      },
    },
    {
      shows: 'the suffix in Guangdong',
      form: {
        'entity.type': '企业',
        'entity.region': '广东省',
        'website.name': '示例学院（内部学院）',
      },
    },
    {
      shows: 'an individual',
      form: {
        'entity.type': '个人',
        'entity.region': '重庆市',
        'website.name': '生活ABC记',
      },
    },
  ],
  refused: [
    {
      shows: 'Latin letters in Chongqing',
      form: {
        'entity.type': '企业',
        'entity.region': '重庆市',
        'website.name': '示例ABC科技',
      },
      severity: 'warning',
    },
    {
      shows: '学院 in Guangdong',
      form: {
        'entity.type': '企业',
        'entity.region': '广东省',
        'website.name': '示例学院',
      },
      severity: 'warning',
    },
    {
      shows: '国家 in Guangdong',
      form: {
        'entity.type': '企业',
        'entity.region': '广东省',
        'website.name': '示例国家科技',
      },
      severity: 'warning',
    },
    {
      shows: 'a place in Yunnan',
      form: {
        'entity.type': '企业',
        'entity.region': '云南省',
        'website.name': '怒江网',
      },
      severity: 'warning',
    },
  ],
} satisfies RuleExamples;
