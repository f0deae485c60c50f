import type { RuleExamples } from '../reference';

export default {
  accepted: [
    {
      shows: 'a business licence of an enterprise',
      form: {
        'entity.type': '企业',
        'entity.certificateType': '营业执照',
      },
    },
    {
      shows: 'a passport of an individual',
      form: {
        'entity.type': '个人',
        'entity.certificateType': '护照',
      },
    },
    {
      shows: 'a certificate of several entity types',
      form: {
        'entity.type': '事业单位',
        'entity.certificateType': '统一社会信用代码证书',
      },
    },
  ],
  refused: [
    {
      shows: 'a business licence of an individual',
      form: {
        'entity.type': '个人',
        'entity.certificateType': '营业执照',
      },
      severity: 'error',
    },
    {
      shows: 'another organisation’s certificate',
      form: {
        'entity.type': '企业',
        'entity.certificateType': '事业单位法人证书',
      },
      severity: 'warning',
    },
  ],
} satisfies RuleExamples;
