import type { Cases } from '../rule-cases';

export default {
  valid: [
    {
      name: 'one website in Hubei',
      form: { 'entity.type': '企业', 'entity.region': '湖北省', 'website.name': '示例一' },
    },
    {
      name: 'many websites where no number is published',
      form: {
        'entity.type': '企业',
        'entity.region': '浙江省',
        'website.name': '甲',
        'website.name#1': '乙',
      },
    },
    {
      name: 'an empty block does not count',
      form: {
        'entity.type': '企业',
        'entity.region': '湖北省',
        'website.name': '示例一',
        'website.name#1': '',
      },
    },
  ],
  invalid: [
    {
      name: 'two websites in Hubei',
      form: {
        'entity.type': '企业',
        'entity.region': '湖北省',
        'website.name': '示例一',
        'website.name#1': '示例二',
      },
      findings: [
        {
          field: 'website.name',
          index: 1,
          severity: 'warning',
          message: ['2 websites in one order', 'Hubei takes one per order', 'later order'],
        },
      ],
    },
    {
      name: 'four websites of an individual in Henan',
      form: {
        'entity.type': '个人',
        'entity.region': '河南省',
        'website.name': 'a',
        'website.name#1': 'b',
        'website.name#2': 'c',
        'website.name#3': 'd',
      },
      findings: [
        {
          field: 'website.name',
          index: 3,
          severity: 'warning',
          message: ['4 websites', 'Henan takes at most 3 per order from an individual'],
        },
      ],
    },
  ],
} satisfies Cases;
