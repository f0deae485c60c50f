import type { Cases } from '../rule-cases';

export default {
  valid: [
    {
      name: 'the same entity',
      form: { 'entity.name': '杭州示例科技有限公司', 'account.entityName': '杭州示例科技有限公司' },
    },
    { name: 'the account is new', form: { 'entity.name': '杭州示例科技有限公司' } },
  ],
  invalid: [
    {
      name: 'another entity',
      form: { 'entity.name': '宁波示例贸易有限公司', 'account.entityName': '杭州示例科技有限公司' },
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
