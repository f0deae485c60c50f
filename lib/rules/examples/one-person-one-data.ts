import type { RuleExamples } from '../reference';

const ONE = { 'entity.type': '企业', 'leader.name': '秦示例', 'admin.name': '秦示例' };

export default {
  accepted: [
    {
      shows: 'one mobile in both places, written differently',
      form: { ...ONE, 'leader.mobile': '138 0013 8000', 'admin.mobile': '13800138000' },
    },
    {
      shows: 'two people with numbers of their own',
      form: {
        'entity.type': '企业',
        'leader.name': '秦示例',
        'leader.certificateNumber': '330199199003070018',
        'admin.name': '赵示范',
        'admin.certificateNumber': '110199198512240024',
      },
    },
  ],
  refused: [
    {
      shows: 'one ID number under two names',
      form: {
        'entity.type': '企业',
        'leader.name': '秦示例',
        'leader.certificateNumber': '330199199003070018',
        'admin.name': '秦世例',
        'admin.certificateNumber': '330199199003070018',
      },
      severity: 'error',
    },
    {
      shows: 'one name with two ID numbers',
      form: {
        ...ONE,
        'leader.certificateNumber': '330199199003070018',
        'admin.certificateNumber': '110199198512240024',
      },
      severity: 'warning',
    },
    {
      shows: 'one person with two e-mails',
      form: { ...ONE, 'leader.email': 'a@example.com', 'admin.email': 'b@example.com' },
      severity: 'warning',
    },
    {
      shows: 'an individual whose leader has another number',
      form: {
        'entity.type': '个人',
        'entity.certificateNumber': '330199199003070018',
        'leader.certificateNumber': '110199198512240024',
      },
      severity: 'error',
    },
  ],
} satisfies RuleExamples;
