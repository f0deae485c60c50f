import type { RuleExamples } from '../reference';

export default {
  accepted: [
    {
      shows: 'the address on the ID is in the chosen province',
      form: {
        'entity.type': '个人',
        'entity.region': '浙江省',
        'entity.certificateAddress': '浙江省杭州市1号',
      },
    },
    {
      shows: 'an organisation is not asked',
      form: {
        'entity.type': '企业',
        'entity.region': '上海市',
        'entity.certificateAddress': '浙江省杭州市1号',
      },
    },
    {
      shows: 'an ID number given in the chosen province',
      form: {
        'entity.type': '个人',
        'entity.region': '浙江省',
        'entity.certificateType': '居民身份证',
        'entity.certificateNumber': '330199199003070018',
      },
    },
  ],
  refused: [
    {
      shows: 'a province that takes local IDs only',
      form: {
        'entity.type': '个人',
        'entity.region': '山西省',
        'entity.certificateAddress': '浙江省杭州市1号',
      },
      severity: 'error',
    },
    {
      shows: 'a province that takes residence permits',
      form: {
        'entity.type': '个人',
        'entity.region': '上海市',
        'entity.certificateAddress': '浙江省杭州市1号',
      },
      severity: 'warning',
    },
    {
      shows: 'a province whose ban newer sources soften',
      form: {
        'entity.type': '个人',
        'entity.region': '江西省',
        'entity.certificateAddress': '浙江省杭州市1号',
      },
      severity: 'warning',
    },
    {
      shows: 'a province about which nothing is known',
      form: {
        'entity.type': '个人',
        'entity.region': '海南省',
        'entity.certificateAddress': '浙江省杭州市1号',
      },
      severity: 'warning',
    },
  ],
} satisfies RuleExamples;
