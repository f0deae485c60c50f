import type { RuleExamples } from '../reference';

export default {
  accepted: [
    {
      shows: 'the certificate address is in the chosen province',
      form: {
        'entity.type': '企业',
        'entity.region': '浙江省/杭州市',
        'entity.certificateAddress': '浙江省宁波市海曙区1号',
      },
    },
    {
      shows: 'an individual is not asked',
      form: {
        'entity.type': '个人',
        'entity.region': '上海市',
        'entity.certificateAddress': '浙江省宁波市1号',
      },
    },
    {
      shows: 'a credit code of the national registry',
      form: {
        'entity.type': '企业',
        'entity.region': '浙江省',
        'entity.certificateNumber': '91100000MA0ABC121X',
      },
    },
  ],
  refused: [
    {
      shows: 'a certificate address elsewhere',
      form: {
        'entity.type': '企业',
        'entity.region': '上海市',
        'entity.certificateAddress': '浙江省杭州市西湖区1号',
      },
      severity: 'error',
    },
    {
      shows: 'a credit code of another province',
      form: {
        'entity.type': '企业',
        'entity.region': '上海市',
        'entity.certificateNumber': '91330199MA0ABC121A',
      },
      severity: 'warning',
    },
  ],
} satisfies RuleExamples;
