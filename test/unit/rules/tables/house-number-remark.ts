import type { Cases } from '../rule-cases';

export default {
  valid: [
    { name: 'a house number', form: { 'entity.mailingAddress': '浙江省杭州市西湖区文三路1号' } },
    {
      name: 'a building and a room',
      form: { 'entity.mailingAddress': '浙江省杭州市西湖区示例大厦2幢301室' },
    },
    {
      name: 'the sentence is in the remark',
      form: {
        'entity.mailingAddress': '浙江省杭州市西湖区示例村',
        'entity.remark': '此地址已是最详细地址',
      },
    },
    { name: 'hardly begun', form: { 'entity.mailingAddress': '浙江省' } },
    {
      name: 'English is another rule’s business',
      form: { 'entity.mailingAddress': 'Wensan Road, Hangzhou' },
    },
  ],
  invalid: [
    {
      name: 'no house number',
      form: { 'entity.mailingAddress': '浙江省杭州市西湖区示例村', 'entity.remark': '' },
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
      form: { 'entity.mailingAddress': '浙江省杭州市西湖区示例村' },
      findings: [
        { field: 'entity.mailingAddress', severity: 'error', message: ['has no house number'] },
      ],
    },
    {
      name: 'a number without 号',
      form: { 'entity.mailingAddress': '浙江省杭州市西湖区文三路100' },
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
