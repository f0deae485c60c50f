import type { Cases } from '../rule-cases';

export default {
  valid: [
    {
      name: 'an unknown certificate',
      form: { 'entity.type': '企业', 'entity.certificateType': '某种证件' },
    },
  ],
  invalid: [
    {
      name: 'a business licence of an individual',
      findings: [
        {
          field: 'entity.certificateType',
          severity: 'error',
          message: [
            '营业执照 (Business licence) is a certificate of the entity type 企业',
            '个人 (Individual) is chosen',
            'Choose 居民身份证',
          ],
        },
      ],
    },
    {
      name: 'another organisation’s certificate',
      findings: [
        {
          field: 'entity.certificateType',
          severity: 'warning',
          message: [
            '事业单位法人证书 (Legal person certificate of a public institution) is a certificate of the entity type 事业单位',
            'Choose 营业执照',
          ],
        },
      ],
    },
  ],
} satisfies Cases;
