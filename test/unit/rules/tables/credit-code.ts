import type { Cases } from '../rule-cases';

export default {
  valid: [
    {
      name: '91330199MA0ABC121A',
      form: {
        'entity.type': '企业',
        'entity.certificateType': '营业执照',
        'entity.certificateNumber': '91330199MA0ABC121A',
      },
    },
    {
      name: '92440399MA0XYW341H',
      form: {
        'entity.type': '企业',
        'entity.certificateType': '营业执照',
        'entity.certificateNumber': '92440399MA0XYW341H',
      },
    },
    {
      name: 'empty',
      form: {
        'entity.type': '企业',
        'entity.certificateType': '营业执照',
        'entity.certificateNumber': '',
      },
    },
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
      form: {
        'entity.type': '企业',
        'entity.certificateType': '营业执照',
        'entity.certificateNumber': '91330199MA0ABC121B',
      },
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
      form: {
        'entity.type': '企业',
        'entity.certificateType': '营业执照',
        'entity.certificateNumber': '91330199MA0ABC12IA',
      },
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
      form: {
        'entity.type': '企业',
        'entity.certificateType': '营业执照',
        'entity.certificateNumber': '91330199MA0ABC12A',
      },
      findings: [
        { field: 'entity.certificateNumber', severity: 'error', message: ['17 characters'] },
      ],
    },
    {
      name: 'small letters',
      form: {
        'entity.type': '企业',
        'entity.certificateType': '营业执照',
        'entity.certificateNumber': '91330199ma0abc121a',
      },
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
        { field: 'entity.certificateNumber', severity: 'warning', message: ['15 digits'] },
      ],
    },
  ],
} satisfies Cases;
