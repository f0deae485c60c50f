import type { Cases } from '../rule-cases';

export default {
  valid: [
    {
      name: 'the certificate address is in the chosen province',
      form: {
        'entity.type': '企业',
        'entity.region': '浙江省/杭州市',
        'entity.certificateAddress': '浙江省宁波市海曙区1号',
      },
    },
    {
      name: 'an individual is not asked',
      form: {
        'entity.type': '个人',
        'entity.region': '上海市',
        'entity.certificateAddress': '浙江省宁波市1号',
      },
    },
    {
      name: 'a credit code of the national registry',
      form: {
        'entity.type': '企业',
        'entity.region': '浙江省',
        'entity.certificateNumber': '91100000MA0ABC121X',
      },
    },
    { name: 'no address yet', form: { 'entity.type': '企业', 'entity.region': '浙江省' } },
  ],
  invalid: [
    {
      name: 'a certificate address elsewhere',
      form: {
        'entity.type': '企业',
        'entity.region': '上海市',
        'entity.certificateAddress': '浙江省杭州市西湖区1号',
      },
      findings: [
        {
          field: 'entity.region',
          severity: 'error',
          message: [
            '上海市 (Shanghai)',
            '“浙江省杭州市西湖区1号”, which is in Zhejiang',
            'cannot file in a province that is not its own',
            'Choose 浙江省',
          ],
        },
      ],
    },
    {
      name: 'a credit code of another province',
      form: {
        'entity.type': '企业',
        'entity.region': '上海市',
        'entity.certificateNumber': '91330199MA0ABC121A',
      },
      findings: [
        {
          field: 'entity.region',
          severity: 'warning',
          message: ['91330199MA0ABC121A', 'Zhejiang', 'Choose 浙江省'],
        },
      ],
    },
  ],
} satisfies Cases;
