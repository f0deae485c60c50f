import type { Cases } from '../rule-cases';

export default {
  valid: [
    {
      name: 'nothing administrative in Yunnan',
      form: { 'entity.type': '企业', 'entity.region': '云南省', 'website.name': '野花电子商务' },
    },
  ],
  invalid: [
    {
      name: 'Latin letters in Chongqing',
      findings: [
        {
          field: 'website.name',
          severity: 'warning',
          message: ['“示例ABC科技”', 'Chongqing takes no English', 'Write it in Chinese'],
        },
      ],
    },
    {
      name: '学院 in Guangdong',
      findings: [{ field: 'website.name', severity: 'warning', message: ['学院', '（内部学院）'] }],
    },
    {
      name: '国家 in Guangdong',
      findings: [
        {
          field: 'website.name',
          severity: 'warning',
          message: ['国家 (characters 3–4)', 'approval'],
        },
      ],
    },
    {
      name: 'a place in Yunnan',
      findings: [
        { field: 'website.name', severity: 'warning', message: ['怒江', 'administrative meaning'] },
      ],
    },
    {
      name: '中国…中国 in Jilin',
      form: { 'entity.type': '企业', 'entity.region': '吉林省', 'website.name': '中国示例.中国' },
      findings: [{ field: 'website.name', severity: 'warning', message: ['national bodies only'] }],
    },
  ],
} satisfies Cases;
