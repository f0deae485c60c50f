import type { Cases } from '../rule-cases';

export default {
  valid: [],
  invalid: [
    {
      name: 'another entity',
      findings: [
        {
          field: 'entity.name',
          severity: 'error',
          message: [
            '“宁波示例贸易有限公司”',
            '“杭州示例科技有限公司”',
            'one entity only',
            'account of its own',
          ],
        },
      ],
    },
  ],
} satisfies Cases;
