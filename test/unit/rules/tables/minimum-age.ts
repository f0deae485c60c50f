import type { Cases } from '../rule-cases';

export default {
  valid: [
    {
      name: 'an adult in Zhejiang',
      form: {
        'entity.type': '个人',
        'entity.region': '浙江省',
        'leader.certificateType': '居民身份证',
        'leader.certificateNumber': '330199199003070018',
      },
    },
    {
      name: 'no province',
      form: {
        'entity.type': '个人',
        'leader.certificateType': '居民身份证',
        'leader.certificateNumber': '330199199003070018',
      },
    },
  ],
  invalid: [
    {
      name: 'a minor in Zhejiang',
      form: {
        'entity.type': '个人',
        'entity.region': '浙江省',
        'leader.certificateType': '居民身份证',
        'leader.certificateNumber': '330199201003070018',
      },
      findings: [
        {
          field: 'leader.certificateNumber',
          severity: 'warning',
          message: ['Born on 2010-03-07, 16 years old', 'Zhejiang wants at least 18 years'],
        },
      ],
    },
    {
      name: 'an administrator above 65 in Heilongjiang',
      form: {
        'entity.type': '企业',
        'entity.region': '黑龙江省',
        'admin.certificateType': '居民身份证',
        'admin.certificateNumber': '230199195003070016',
      },
      findings: [
        {
          field: 'admin.certificateNumber',
          severity: 'warning',
          message: ['76 years old', 'at most 65'],
        },
      ],
    },
  ],
} satisfies Cases;
