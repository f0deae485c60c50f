import type { Cases } from '../rule-cases';

export default {
  valid: [],
  invalid: [
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
          message: ['contains 公司', 'file as an organisation'],
        },
      ],
    },
  ],
} satisfies Cases;
