import type { Cases } from '../rule-cases';

export default {
  valid: [
    ...[
      '主办单位地址已是最详细地址',
      '通信地址已为最详细，无具体门牌号。',
      '住所是最详细的地址',
      '没有门牌号',
    ].map((remark) => ({
      name: `the sentence in other words: ${remark}`,
      form: { 'entity.mailingAddress': '安徽省合肥市肥西县示例镇', 'entity.remark': remark },
    })),
    { name: 'hardly begun', form: { 'entity.mailingAddress': '浙江省' } },
    {
      name: 'English is another rule’s business',
      form: { 'entity.mailingAddress': 'Wensan Road, Hangzhou' },
    },
  ],
  invalid: [
    {
      name: 'no house number',
      findings: [
        {
          field: 'entity.remark',
          severity: 'error',
          message: [
            '“浙江省杭州市西湖区示例村” has no house number',
            'remark must say why',
            'insert the sentence',
          ],
          suggestions: ['此地址已是最详细地址'],
        },
      ],
    },
    {
      name: 'no house number, and no remark field in sight',
      findings: [
        { field: 'entity.mailingAddress', severity: 'error', message: ['has no house number'] },
      ],
    },
    {
      name: 'a number without 号 (“number”)',
      findings: [
        {
          field: 'entity.mailingAddress',
          severity: 'error',
          message: ['number without 号', 'Add 号'],
          fix: '浙江省杭州市西湖区文三路100号',
        },
      ],
    },
  ],
} satisfies Cases;
