import type { RuleExamples } from '../reference';

export default {
  accepted: [
    {
      shows: 'all equal',
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
      shows: 'another person holds it',
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
      shows: 'nothing known',
      form: {
        'entity.type': '企业',
        'entity.region': '浙江省',
        'entity.name': '杭州示例科技有限公司',
        'entity.certificateType': '营业执照',
        'entity.certificateNumber': '91330199MA0ABC121A',
      },
    },
  ],
  refused: [
    {
      shows: 'another name',
      form: {
        'entity.type': '企业',
        'entity.region': '浙江省',
        'entity.name': '杭州示例科技有限公司',
        'entity.certificateType': '营业执照',
        'entity.certificateNumber': '91330199MA0ABC121A',
        'domain.holderName': '魏示例',
      },
      severity: 'error',
    },
    {
      shows: 'another number',
      form: {
        'entity.type': '企业',
        'entity.region': '浙江省',
        'entity.name': '杭州示例科技有限公司',
        'entity.certificateType': '营业执照',
        'entity.certificateNumber': '91330199MA0ABC121A',
        'domain.holderCertificateNumber': '92440399MA0XYW341H',
      },
      severity: 'error',
    },
    {
      shows: 'another certificate type',
      form: {
        'entity.type': '企业',
        'entity.region': '浙江省',
        'entity.name': '杭州示例科技有限公司',
        'entity.certificateType': '营业执照',
        'entity.certificateNumber': '91330199MA0ABC121A',
        'domain.holderCertificateType': '居民身份证',
      },
      severity: 'error',
    },
  ],
} satisfies RuleExamples;
