import type { Cases } from '../rule-cases';

export default {
  valid: [
    {
      name: 'a remark that denies it',
      form: {
        'entity.type': '个人',
        'website.remark': '记录学习笔记，不涉及任何经营内容，也不销售商品',
      },
    },
  ],
  invalid: [
    {
      name: 'a remark that sells',
      form: { 'entity.type': '个人', 'website.remark': '出售手工皂，欢迎下单' },
      findings: [{ field: 'website.remark', severity: 'warning', message: ['contains “出售'] }],
    },
    {
      name: 'a remark in traditional characters',
      form: { 'entity.type': '个人', 'website.remark': '本公司產品報價' },
      findings: [{ field: 'website.remark', severity: 'warning', message: ['contains “公司'] }],
    },
    {
      name: 'shopping',
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
      findings: [
        {
          field: 'website.contentDescription',
          severity: 'warning',
          message: ['contains “公司', 'file as an organisation'],
        },
      ],
    },
  ],
} satisfies Cases;
