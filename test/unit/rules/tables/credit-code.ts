import type { Cases } from '../rule-cases';

export default {
  valid: [
    {
      name: 'another certificate',
      form: {
        'entity.type': '企业',
        'entity.certificateType': '组织机构代码证',
        'entity.certificateNumber': '91330199MA0ABC121B',
      },
    },
  ],
  invalid: [
    {
      name: 'wrong check character',
      findings: [
        {
          field: 'entity.certificateNumber',
          severity: 'warning',
          message: ['“91330199MA0ABC121B”', 'should be A'],
        },
      ],
    },
    {
      name: 'the letter I',
      findings: [
        {
          field: 'entity.certificateNumber',
          severity: 'error',
          message: ['contains I'],
          fix: '91330199MA0ABC121A',
        },
      ],
    },
    {
      name: '17 characters',
      findings: [
        { field: 'entity.certificateNumber', severity: 'error', message: ['17 characters'] },
      ],
    },
    {
      name: 'small letters',
      findings: [
        {
          field: 'entity.certificateNumber',
          severity: 'warning',
          message: ['small letters'],
          fix: '91330199MA0ABC121A',
        },
      ],
    },
    {
      name: 'an old licence number',
      form: {
        'entity.type': '企业',
        'entity.certificateType': '营业执照',
        'entity.certificateNumber': '330199000012345',
      },
      findings: [
        {
          field: 'entity.certificateNumber',
          severity: 'error',
          message: ['15 digits', 'combined licence'],
        },
      ],
    },
  ],
} satisfies Cases;
