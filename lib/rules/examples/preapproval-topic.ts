import type { RuleExamples } from '../reference';

export default {
  accepted: [
    {
      shows: 'nothing regulated',
      form: {
        'entity.type': '企业',
        'entity.region': '浙江省',
        'website.name': '示例科技',
      },
    },
    {
      shows: 'the topic is chosen',
      form: {
        'entity.type': '企业',
        'entity.region': '浙江省',
        'website.name': '示例新闻中心',
        'website.preapproval': ['新闻'],
      },
    },
    {
      shows: 'the remark denies it',
      form: {
        'entity.type': '企业',
        'entity.region': '浙江省',
        'website.remark': '本网站不涉及新闻、出版、医疗内容。',
      },
    },
  ],
  refused: [
    {
      shows: 'news',
      form: {
        'entity.type': '企业',
        'entity.region': '浙江省',
        'website.name': '示例新闻中心',
      },
      severity: 'warning',
    },
    {
      shows: 'education where it is still asked for',
      form: {
        'entity.type': '企业',
        'entity.region': '浙江省',
        'website.name': '示例教育',
      },
      severity: 'warning',
    },
    {
      shows: 'education elsewhere',
      form: {
        'entity.type': '企业',
        'entity.region': '上海市',
        'website.name': '示例教育',
      },
      severity: 'info',
    },
    {
      shows: 'a forum',
      form: {
        'entity.type': '企业',
        'entity.region': '浙江省',
        'website.name': '示例论坛',
      },
      severity: 'warning',
    },
  ],
} satisfies RuleExamples;
