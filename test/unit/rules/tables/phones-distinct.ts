import type { Cases } from '../rule-cases';

export default {
  valid: [
    {
      name: 'two numbers of one person in Beijing',
      form: {
        'entity.type': '企业',
        'entity.region': '北京市',
        'leader.mobile': '13800138000',
        'leader.emergencyPhone': '13900139000',
      },
    },
    {
      name: 'one number where nothing is said',
      form: {
        'entity.type': '企业',
        'entity.region': '浙江省',
        'leader.mobile': '13800138000',
        'leader.emergencyPhone': '13800138000',
      },
    },
    {
      name: 'different emergency phone in Chongqing',
      form: {
        'entity.type': '企业',
        'entity.region': '重庆市',
        'leader.mobile': '13800138000',
        'leader.emergencyPhone': '13900139000',
      },
    },
    {
      name: 'an individual',
      form: {
        'entity.type': '个人',
        'entity.region': '北京市',
        'leader.mobile': '13800138000',
        'leader.emergencyPhone': '13800138000',
      },
    },
  ],
  invalid: [
    {
      name: 'one number twice in Beijing',
      form: {
        'entity.type': '企业',
        'entity.region': '北京市',
        'leader.mobile': '13800138000',
        'leader.emergencyPhone': '138 0013 8000',
      },
      findings: [
        {
          field: 'leader.emergencyPhone',
          severity: 'warning',
          message: [
            'One phone number stands in 2 places',
            'Beijing wants at least 2 different ones',
            'Enter another number',
          ],
        },
      ],
    },
    {
      name: 'two people with two numbers in Hubei',
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
      findings: [
        {
          field: 'leader.emergencyPhone',
          severity: 'warning',
          message: [
            '2 different phone numbers stand in 4 places',
            'Hubei wants at least 4 different ones from two people',
          ],
        },
      ],
    },
    {
      name: 'emergency phone equals contact number 1 in Chongqing',
      form: {
        'entity.type': '企业',
        'entity.region': '重庆市',
        'leader.mobile': '13800138000',
        'leader.emergencyPhone': '13800138000',
      },
      findings: [
        {
          field: 'leader.emergencyPhone',
          severity: 'warning',
          message: ['13800138000 is contact number 1 as well', 'Chongqing'],
        },
      ],
    },
    {
      name: 'one number for two people in Tianjin',
      form: {
        'entity.type': '企业',
        'entity.region': '天津市',
        'leader.name': '秦示例',
        'admin.name': '魏示例',
        'leader.mobile': '13800138000',
        'admin.mobile': '13800138000',
      },
      findings: [
        {
          field: 'admin.mobile',
          severity: 'warning',
          message: ['number of the entity leader as well', 'Tianjin'],
        },
      ],
    },
  ],
} satisfies Cases;
