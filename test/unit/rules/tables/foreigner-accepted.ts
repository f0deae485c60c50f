import type { Cases } from '../rule-cases';

export default {
  valid: [
    {
      name: 'a foreign individual in Zhejiang',
      form: { 'entity.type': '个人', 'entity.region': '浙江省', 'entity.certificateType': '护照' },
    },
    {
      name: 'a mainland individual in Hebei',
      form: {
        'entity.type': '个人',
        'entity.region': '河北省',
        'entity.certificateType': '居民身份证',
      },
    },
  ],
  invalid: [
    {
      name: 'a foreign leader in Hebei',
      form: { 'entity.type': '企业', 'entity.region': '河北省', 'leader.certificateType': '护照' },
      findings: [
        {
          field: 'leader.certificateType',
          severity: 'warning',
          message: [
            '护照',
            'Hebei has refused foreign entity leaders',
            'mainland citizen be the entity leader',
          ],
        },
      ],
    },
  ],
} satisfies Cases;
