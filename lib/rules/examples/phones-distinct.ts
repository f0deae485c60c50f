import type { RuleExamples } from '../reference';

export default {
  accepted: [
    {
      shows: 'two numbers of one person in Beijing',
      form: {
        'entity.type': '企业',
        'entity.region': '北京市',
        'leader.mobile': '13800138000',
        'leader.emergencyPhone': '13900139000',
      },
    },
    {
      shows: 'one number where nothing is said',
      form: {
        'entity.type': '企业',
        'entity.region': '浙江省',
        'leader.mobile': '13800138000',
        'leader.emergencyPhone': '13800138000',
      },
    },
    {
      shows: 'different emergency phone in Chongqing',
      form: {
        'entity.type': '企业',
        'entity.region': '重庆市',
        'leader.mobile': '13800138000',
        'leader.emergencyPhone': '13900139000',
      },
    },
  ],
  refused: [
    {
      shows: 'one number twice in Beijing',
      form: {
        'entity.type': '企业',
        'entity.region': '北京市',
        'leader.mobile': '13800138000',
        'leader.emergencyPhone': '138 0013 8000',
      },
      severity: 'warning',
    },
    {
      shows: 'two people with two numbers in Hubei',
      form: {
        'entity.type': '企业',
        'entity.region': '湖北省',
        'leader.name': '秦示例',
        'admin.name': '魏示例',
        'leader.mobile': '13800138000',
        'leader.emergencyPhone': '13900139000',
        'admin.mobile': '13800138000',
        'admin.emergencyPhone': '13900139000',
      },
      severity: 'warning',
    },
    {
      shows: 'emergency phone equals contact number 1 in Chongqing',
      form: {
        'entity.type': '企业',
        'entity.region': '重庆市',
        'leader.mobile': '13800138000',
        'leader.emergencyPhone': '13800138000',
      },
      severity: 'warning',
    },
  ],
} satisfies RuleExamples;
