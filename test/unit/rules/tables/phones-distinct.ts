import type { Cases } from '../rule-cases';

export default {
  valid: [
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
      findings: [
        {
          field: 'leader.emergencyPhone',
          severity: 'warning',
          message: [
            'One phone number stands in 2 places',
            'Beijing asks for at least 2 different ones',
            'Enter another number',
          ],
        },
      ],
    },
    {
      name: 'two people with two numbers in Hubei',
      findings: [
        {
          field: 'leader.emergencyPhone',
          severity: 'warning',
          message: [
            '2 different phone numbers stand in 4 places',
            'Hubei asks for at least 4 different ones from two people',
          ],
        },
      ],
    },
    {
      name: 'emergency phone equals contact number 1 in Chongqing',
      findings: [
        {
          field: 'leader.emergencyPhone',
          severity: 'warning',
          message: ['13800138000 is contact number 1 as well', 'Chongqing'],
        },
      ],
    },
  ],
} satisfies Cases;
