import type { Cases } from '../rule-cases';

export default {
  valid: [
    {
      name: 'a province that does not ask',
      form: { 'entity.type': '个人', 'entity.region': '浙江省', 'leader.mobile': '13800138000' },
    },
    {
      name: 'no number yet',
      form: { 'entity.type': '个人', 'entity.region': '江苏省', 'leader.mobile': '' },
    },
  ],
  invalid: [
    {
      name: 'an individual in Jiangsu',
      form: { 'entity.type': '个人', 'entity.region': '江苏省', 'leader.mobile': '13800138000' },
      findings: [
        {
          field: 'leader.mobile',
          severity: 'info',
          message: [
            '“13800138000” must be a number of Jiangsu',
            'cannot be told by its digits',
            'enter one from there',
          ],
        },
      ],
    },
    {
      name: 'an organisation in Shaanxi',
      form: { 'entity.type': '企业', 'entity.region': '陕西省', 'leader.mobile': '13800138000' },
      findings: [
        {
          field: 'leader.mobile',
          severity: 'info',
          message: ['Shaanxi', 'give the reason in the remark'],
        },
      ],
    },
    {
      name: 'an organisation in Xinjiang by newer text',
      form: {
        'entity.type': '企业',
        'entity.region': '新疆维吾尔自治区',
        'leader.mobile': '13800138000',
      },
      findings: [{ field: 'leader.mobile', severity: 'info', message: ['Xinjiang', 'newer text'] }],
    },
  ],
} satisfies Cases;
