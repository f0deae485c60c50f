import type { Cases } from '../rule-cases';

export default {
  valid: [],
  invalid: [
    {
      name: 'another name',
      findings: [
        {
          field: 'domain.holderName',
          severity: 'error',
          message: [
            'the name “魏示例”',
            '“杭州示例科技有限公司”',
            'both must be equal',
            'Correct the holder',
          ],
        },
      ],
    },
    {
      name: 'another number',
      findings: [
        {
          field: 'domain.holderCertificateNumber',
          severity: 'error',
          message: ['certificate number “92440399MA0XYW341H”'],
        },
      ],
    },
    {
      name: 'another certificate type',
      findings: [
        {
          field: 'domain.holderCertificateType',
          severity: 'error',
          message: ['certificate type 居民身份证 (Resident ID'],
        },
      ],
    },
  ],
} satisfies Cases;
