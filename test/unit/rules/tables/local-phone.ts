import type { Cases } from '../rule-cases';

export default {
  valid: [],
  invalid: [
    {
      name: 'an individual in Jiangsu',
      findings: [
        {
          field: 'leader.mobile',
          severity: 'info',
          message: [
            '“13800138000” must be a number of Jiangsu',
            'its digits do not tell',
            'enter one from there',
          ],
        },
      ],
    },
    {
      name: 'an organisation in Shaanxi',
      findings: [
        {
          field: 'leader.mobile',
          severity: 'info',
          message: ['Shaanxi', 'give the reason in the remark'],
        },
      ],
    },
    {
      name: 'an organisation in Xinjiang by newer sources',
      findings: [
        { field: 'leader.mobile', severity: 'info', message: ['Xinjiang', 'newer sources'] },
      ],
    },
  ],
} satisfies Cases;
