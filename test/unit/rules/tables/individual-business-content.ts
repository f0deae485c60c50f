import type { Cases } from '../rule-cases';

export default {
  valid: [
    {
      name: 'other content',
      form: {
        'entity.type': '个人',
        'entity.region': '浙江省',
        'website.serviceContent': ['其他'],
      },
    },
    {
      name: 'an organisation',
      form: {
        'entity.type': '企业',
        'entity.region': '浙江省',
        'website.serviceContent': ['网络购物'],
      },
    },
    {
      name: 'the description denies it',
      form: {
        'entity.type': '个人',
        'entity.region': '浙江省',
        'website.contentDescription': '记录生活，不涉及公司和销售。',
      },
    },
  ],
  invalid: [
    {
      name: 'shopping',
      form: {
        'entity.type': '个人',
        'entity.region': '浙江省',
        'website.serviceContent': ['网络购物'],
      },
      findings: [
        {
          field: 'website.serviceContent',
          severity: 'error',
          message: ['“网络购物”', 'an individual may not file that', 'Choose 其他'],
        },
      ],
    },
    {
      name: 'a company in the description',
      form: {
        'entity.type': '个人',
        'entity.region': '浙江省',
        'website.contentDescription': '介绍我们公司的产品',
      },
      findings: [
        {
          field: 'website.contentDescription',
          severity: 'warning',
          message: ['contains 公司', 'file as an organisation'],
        },
      ],
    },
  ],
} satisfies Cases;
