import type { RuleExamples } from '../reference';

export default {
  accepted: [
    {
      shows: 'a house number',
      form: {
        'entity.mailingAddress': '浙江省杭州市西湖区文三路1号',
      },
    },
    {
      shows: 'a building and a room',
      form: {
        'entity.mailingAddress': '浙江省杭州市西湖区示例大厦2幢301室',
      },
    },
    {
      shows: 'the sentence is in the remark',
      form: {
        'entity.mailingAddress': '浙江省杭州市西湖区示例村',
        'entity.remark': '此地址已是最详细地址',
      },
    },
  ],
  refused: [
    {
      shows: 'no house number',
      form: {
        'entity.mailingAddress': '浙江省杭州市西湖区示例村',
        'entity.remark': '',
      },
      severity: 'error',
    },
    {
      shows: 'no house number, and no remark field in sight',
      form: {
        'entity.mailingAddress': '浙江省杭州市西湖区示例村',
      },
      severity: 'error',
    },
    {
      shows: 'a number without 号 (“number”)',
      form: {
        'entity.mailingAddress': '浙江省杭州市西湖区文三路100',
      },
      severity: 'error',
    },
  ],
} satisfies RuleExamples;
