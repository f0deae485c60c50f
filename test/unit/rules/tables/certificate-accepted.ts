import type { Cases } from '../rule-cases';

export default {
  valid: [],
  invalid: [
    {
      name: 'an organisation code certificate in Beijing',
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
