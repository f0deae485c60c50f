import type { RuleExamples } from '../reference';

export default {
  accepted: [
    {
      shows: 'a province that does not ask',
      form: {
        'entity.type': '个人',
        'entity.region': '浙江省',
        'leader.mobile': '13800138000',
      },
    },
    {
      shows: 'no number yet',
      form: {
        'entity.type': '个人',
        'entity.region': '江苏省',
        'leader.mobile': '',
      },
    },
  ],
  refused: [
    {
      shows: 'an individual in Jiangsu',
      form: {
        'entity.type': '个人',
        'entity.region': '江苏省',
        'leader.mobile': '13800138000',
      },
      severity: 'info',
    },
    {
      shows: 'an organisation in Shaanxi',
      form: {
        'entity.type': '企业',
        'entity.region': '陕西省',
        'leader.mobile': '13800138000',
      },
      severity: 'info',
    },
    {
      shows: 'an organisation in Xinjiang by newer sources',
      form: {
        'entity.type': '企业',
        'entity.region': '新疆维吾尔自治区',
        'leader.mobile': '13800138000',
      },
      severity: 'info',
    },
  ],
} satisfies RuleExamples;
