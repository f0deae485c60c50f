import type { Cases } from '../rule-cases';

export default {
  valid: [
    {
      name: 'a business licence of an enterprise',
      form: { 'entity.type': '企业', 'entity.certificateType': '营业执照' },
    },
    {
      name: 'a passport of an individual',
      form: { 'entity.type': '个人', 'entity.certificateType': '护照' },
    },
    {
      name: 'a certificate of several entity types',
      form: { 'entity.type': '事业单位', 'entity.certificateType': '统一社会信用代码证书' },
    },
    {
      name: 'an unknown certificate',
      form: { 'entity.type': '企业', 'entity.certificateType': '某种证件' },
    },
  ],
  invalid: [
    {
      name: 'a business licence of an individual',
      form: { 'entity.type': '个人', 'entity.certificateType': '营业执照' },
      findings: [
        {
          field: 'entity.certificateType',
          severity: 'error',
          message: [
            '营业执照 belongs to the entity type 企业',
            '个人 is chosen',
            'Choose 居民身份证',
          ],
        },
      ],
    },
    {
      name: 'another organisation’s certificate',
      form: { 'entity.type': '企业', 'entity.certificateType': '事业单位法人证书' },
      findings: [
        {
          field: 'entity.certificateType',
          severity: 'warning',
          message: ['事业单位法人证书 belongs to the entity type 事业单位', 'Choose 营业执照'],
        },
      ],
    },
  ],
} satisfies Cases;
