import type { RuleExamples } from '../reference';

export default {
  accepted: [
    {
      shows: '99',
      form: {
        'instance.productType': '建站市场（云市场）产品',
        'instance.orderTotal': '99',
      },
    },
    {
      shows: 'another product',
      form: {
        'instance.productType': 'ECS',
        'instance.orderTotal': '9',
      },
    },
  ],
  refused: [
    {
      shows: '98.99',
      form: {
        'instance.productType': '建站市场（云市场）产品',
        'instance.orderTotal': '98.99',
      },
      severity: 'error',
    },
  ],
} satisfies RuleExamples;
