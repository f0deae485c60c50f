import type { Cases } from '../rule-cases';

export default {
  valid: [
    {
      name: 'all equal',
      form: {
        'entity.type': '企业',
        'entity.region': '浙江省',
        'entity.name': '杭州示例科技有限公司',
        'entity.certificateType': '营业执照',
        'entity.certificateNumber': '91330199MA0ABC121A',
        'domain.holderName': '杭州示例科技有限公司',
        'domain.holderCertificateType': '营业执照（个人或企业）',
        'domain.holderCertificateNumber': '91330199ma0abc121a',
      },
    },
    {
      name: 'another person holds it',
      form: {
        'entity.type': '企业',
        'entity.region': '浙江省',
        'entity.name': '杭州示例科技有限公司',
        'entity.certificateType': '营业执照',
        'entity.certificateNumber': '91330199MA0ABC121A',
        'domain.holderName': '魏示例',
        'domain.holderRole': '法定代表人',
      },
    },
    {
      name: 'nothing known',
      form: {
        'entity.type': '企业',
        'entity.region': '浙江省',
        'entity.name': '杭州示例科技有限公司',
        'entity.certificateType': '营业执照',
        'entity.certificateNumber': '91330199MA0ABC121A',
      },
    },
  ],
  invalid: [
    {
      name: 'another name',
      form: {
        'entity.type': '企业',
        'entity.region': '浙江省',
        'entity.name': '杭州示例科技有限公司',
        'entity.certificateType': '营业执照',
        'entity.certificateNumber': '91330199MA0ABC121A',
        'domain.holderName': '魏示例',
      },
      findings: [
        {
          field: 'domain.holderName',
          severity: 'error',
          message: [
            'the name “魏示例”',
            '“杭州示例科技有限公司”',
            'must all be equal',
            'Correct the holder',
          ],
        },
      ],
    },
    {
      name: 'another number',
      form: {
        'entity.type': '企业',
        'entity.region': '浙江省',
        'entity.name': '杭州示例科技有限公司',
        'entity.certificateType': '营业执照',
        'entity.certificateNumber': '91330199MA0ABC121A',
        'domain.holderCertificateNumber': '92440399MA0XYW341H',
      },
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
      form: {
        'entity.type': '企业',
        'entity.region': '浙江省',
        'entity.name': '杭州示例科技有限公司',
        'entity.certificateType': '营业执照',
        'entity.certificateNumber': '91330199MA0ABC121A',
        'domain.holderCertificateType': '居民身份证',
      },
      findings: [
        {
          field: 'domain.holderCertificateType',
          severity: 'error',
          message: ['certificate type “居民身份证”'],
        },
      ],
    },
  ],
} satisfies Cases;
