import type { RuleExamples } from '../reference';

export default {
  accepted: [
    {
      shows: 'the same entity',
      form: {
        'entity.name': '杭州示例科技有限公司',
        'account.entityName': '杭州示例科技有限公司',
      },
    },
    {
      shows: 'the account is new',
      form: {
        'entity.name': '杭州示例科技有限公司',
      },
    },
  ],
  refused: [
    {
      shows: 'another entity',
      form: {
        'entity.name': '宁波示例贸易有限公司',
        'account.entityName': '杭州示例科技有限公司',
      },
      severity: 'error',
    },
  ],
} satisfies RuleExamples;
