import type { Cases } from '../rule-cases';

export default {
  valid: [
    {
      name: 'a business licence',
      form: {
        'entity.type': '企业',
        'entity.region': '北京市',
        'entity.certificateType': '营业执照',
      },
    },
    {
      name: 'a province that lists it',
      form: {
        'entity.type': '企业',
        'entity.region': '湖南省',
        'entity.certificateType': '营业执照',
      },
    },
    {
      name: 'no province yet',
      form: { 'entity.type': '企业', 'entity.certificateType': '组织机构代码证' },
    },
  ],
  invalid: [
    {
      name: 'an organisation code certificate in Beijing',
      form: {
        'entity.type': '企业',
        'entity.region': '北京市',
        'entity.certificateType': '组织机构代码证',
      },
      findings: [
        {
          field: 'entity.certificateType',
          severity: 'warning',
          message: ['组织机构代码证', 'Beijing listed in 2019-09', 'replaced', 'Choose 营业执照'],
        },
      ],
    },
  ],
} satisfies Cases;
