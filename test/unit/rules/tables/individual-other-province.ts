import type { Cases } from '../rule-cases';

export default {
  valid: [
    {
      name: 'the address on the ID is in the chosen province',
      form: {
        'entity.type': '个人',
        'entity.region': '浙江省',
        'entity.certificateAddress': '浙江省杭州市1号',
      },
    },
    {
      name: 'an organisation is not asked',
      form: {
        'entity.type': '企业',
        'entity.region': '上海市',
        'entity.certificateAddress': '浙江省杭州市1号',
      },
    },
    {
      name: 'an ID number given in the chosen province',
      form: {
        'entity.type': '个人',
        'entity.region': '浙江省',
        'entity.certificateType': '居民身份证',
        'entity.certificateNumber': '330199199003070018',
      },
    },
  ],
  invalid: [
    {
      name: 'a province that takes local IDs only',
      form: {
        'entity.type': '个人',
        'entity.region': '山西省',
        'entity.certificateAddress': '浙江省杭州市1号',
      },
      findings: [
        {
          field: 'entity.region',
          severity: 'error',
          message: [
            '山西省 (Shanxi)',
            'in Zhejiang',
            'local ID only',
            'Choose the province of the ID',
          ],
        },
      ],
    },
    {
      name: 'a province that takes residence permits',
      form: {
        'entity.type': '个人',
        'entity.region': '上海市',
        'entity.certificateAddress': '浙江省杭州市1号',
      },
      findings: [
        {
          field: 'entity.region',
          severity: 'warning',
          message: [
            'Shanghai asks for residence permit or temporary residence permit',
            'Add the proof',
          ],
        },
      ],
    },
    {
      name: 'a province whose newer text softens the ban',
      form: {
        'entity.type': '个人',
        'entity.region': '江西省',
        'entity.certificateAddress': '浙江省杭州市1号',
      },
      findings: [
        {
          field: 'entity.region',
          severity: 'warning',
          message: ['Jiangxi', 'newer text says', 'Jiangxi residence permit'],
        },
      ],
    },
    {
      name: 'a province about which nothing is known',
      form: {
        'entity.type': '个人',
        'entity.region': '海南省',
        'entity.certificateAddress': '浙江省杭州市1号',
      },
      findings: [
        {
          field: 'entity.region',
          severity: 'warning',
          message: ['what Hainan accepts is unknown'],
        },
      ],
    },
    {
      name: 'only the ID number is from elsewhere',
      form: {
        'entity.type': '个人',
        'entity.region': '山西省',
        'entity.certificateType': '居民身份证',
        'entity.certificateNumber': '330199199003070018',
      },
      findings: [
        {
          field: 'entity.region',
          severity: 'info',
          message: [
            'the ID number was given, Zhejiang',
            'fine if the address on the ID is in Shanxi',
          ],
        },
      ],
    },
  ],
} satisfies Cases;
