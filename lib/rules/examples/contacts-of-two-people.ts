import type { RuleExamples } from '../reference';

const two = { 'entity.type': '企业', 'leader.name': '李示例', 'admin.name': '王示例' };

export default {
  accepted: [
    {
      shows: 'two people with numbers of their own',
      form: { ...two, 'leader.mobile': '13800138000', 'admin.mobile': '13900139000' },
    },
    {
      shows: 'one person in both roles',
      form: {
        ...two,
        'admin.name': '李示例',
        'leader.mobile': '13800138000',
        'admin.mobile': '13800138000',
      },
    },
  ],
  refused: [
    {
      shows: 'one mobile for two people',
      form: { ...two, 'leader.mobile': '+86 138 0013 8000', 'admin.mobile': '13800138000' },
      severity: 'warning',
    },
    {
      shows: 'one e-mail for two people',
      form: { ...two, 'leader.email': 'office@example.com', 'admin.email': 'Office@example.com' },
      severity: 'warning',
    },
    {
      shows: 'the administrator’s mobile as emergency phone',
      form: { ...two, 'admin.mobile': '13800138000', 'admin.emergencyPhone': '13800138000' },
      severity: 'warning',
    },
  ],
} satisfies RuleExamples;
