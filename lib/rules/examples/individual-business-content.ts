import type { RuleExamples } from '../reference';

export default {
  accepted: [
    {
      shows: 'other content',
      form: {
        'entity.type': '个人',
        'entity.region': '浙江省',
        'website.serviceContent': ['其他'],
      },
    },
    {
      shows: 'an organisation',
      form: {
        'entity.type': '企业',
        'entity.region': '浙江省',
        'website.serviceContent': ['网络购物'],
      },
    },
    {
      shows: 'the description denies it',
      form: {
        'entity.type': '个人',
        'entity.region': '浙江省',
        'website.contentDescription': '记录生活，不涉及公司和销售。',
      },
    },
  ],
  refused: [
    {
      shows: 'shopping',
      form: {
        'entity.type': '个人',
        'entity.region': '浙江省',
        'website.serviceContent': ['网络购物'],
      },
      severity: 'error',
    },
    {
      shows: 'a company in the description',
      form: {
        'entity.type': '个人',
        'entity.region': '浙江省',
        'website.contentDescription': '介绍我们公司的产品',
      },
      severity: 'warning',
    },
  ],
} satisfies RuleExamples;
