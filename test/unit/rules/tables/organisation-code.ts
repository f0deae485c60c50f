import type { Cases } from '../rule-cases';

export default {
  valid: [
    {
      name: 'with hyphen',
      form: {
        'entity.type': '政府机关',
        'entity.certificateType': '组织机构代码证',
        'entity.certificateNumber': '40000001-8',
      },
    },
    {
      name: 'empty',
      form: { 'entity.certificateType': '组织机构代码证', 'entity.certificateNumber': '' },
    },
  ],
  invalid: [
    {
      name: 'wrong check character',
      form: {
        'entity.certificateType': '组织机构代码证',
        'entity.certificateNumber': '40000001-9',
      },
      findings: [
        {
          field: 'entity.certificateNumber',
          severity: 'warning',
          message: ['“40000001-9” ends in 9', 'should be 8'],
        },
      ],
    },
    {
      name: 'not a code',
      form: { 'entity.certificateType': '组织机构代码证', 'entity.certificateNumber': '4000' },
      findings: [
        {
          field: 'entity.certificateNumber',
          severity: 'error',
          message: ['is not an organisation code'],
        },
      ],
    },
  ],
} satisfies Cases;
