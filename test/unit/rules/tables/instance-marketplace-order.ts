import type { Cases } from '../rule-cases';

export default {
  valid: [
    {
      name: '99',
      form: { 'instance.productType': '建站市场（云市场）产品', 'instance.orderTotal': '99' },
    },
    {
      name: 'another product',
      form: { 'instance.productType': 'ECS', 'instance.orderTotal': '9' },
    },
  ],
  invalid: [
    {
      name: '98.99',
      form: { 'instance.productType': '建站市场（云市场）产品', 'instance.orderTotal': '98.99' },
      findings: [
        {
          field: 'instance.orderTotal',
          severity: 'error',
          message: ['“98.99” is less than RMB 99', 'Buy a plan'],
        },
      ],
    },
  ],
} satisfies Cases;
