import type { RuleExamples } from '../reference';

export default {
  accepted: [
    {
      shows: '91330199MA0ABC121A',
      form: {
        'entity.type': '企业',
        'entity.certificateType': '营业执照',
        'entity.certificateNumber': '91330199MA0ABC121A',
      },
    },
    {
      shows: '92440399MA0XYW341H',
      form: {
        'entity.type': '企业',
        'entity.certificateType': '营业执照',
        'entity.certificateNumber': '92440399MA0XYW341H',
      },
    },
    {
      shows: 'empty',
      form: {
        'entity.type': '企业',
        'entity.certificateType': '营业执照',
        'entity.certificateNumber': '',
      },
    },
  ],
  refused: [
    {
      shows: 'wrong check character',
      form: {
        'entity.type': '企业',
        'entity.certificateType': '营业执照',
        'entity.certificateNumber': '91330199MA0ABC121B',
      },
      severity: 'warning',
    },
    {
      shows: 'the letter I',
      form: {
        'entity.type': '企业',
        'entity.certificateType': '营业执照',
        'entity.certificateNumber': '91330199MA0ABC12IA',
      },
      severity: 'error',
    },
    {
      shows: '17 characters',
      form: {
        'entity.type': '企业',
        'entity.certificateType': '营业执照',
        'entity.certificateNumber': '91330199MA0ABC12A',
      },
      severity: 'error',
    },
    {
      shows: 'small letters',
      form: {
        'entity.type': '企业',
        'entity.certificateType': '营业执照',
        'entity.certificateNumber': '91330199ma0abc121a',
      },
      severity: 'warning',
    },
  ],
} satisfies RuleExamples;
