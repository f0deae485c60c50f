import type { RuleExamples } from '../reference';

export default {
  accepted: [
    {
      shows: 'one website in Hubei',
      form: {
        'entity.type': '企业',
        'entity.region': '湖北省',
        'website.name': '示例一',
      },
    },
    {
      shows: 'many websites where no number is published',
      form: {
        'entity.type': '企业',
        'entity.region': '浙江省',
        'website.name': '甲',
        'website.name#1': '乙',
      },
    },
    {
      shows: 'an empty block does not count',
      form: {
        'entity.type': '企业',
        'entity.region': '湖北省',
        'website.name': '示例一',
        'website.name#1': '',
      },
    },
  ],
  refused: [
    {
      shows: 'two websites in Hubei',
      form: {
        'entity.type': '企业',
        'entity.region': '湖北省',
        'website.name': '示例一',
        'website.name#1': '示例二',
      },
      severity: 'warning',
    },
    {
      shows: 'four websites of an individual in Henan',
      form: {
        'entity.type': '个人',
        'entity.region': '河南省',
        'website.name': 'a',
        'website.name#1': 'b',
        'website.name#2': 'c',
        'website.name#3': 'd',
      },
      severity: 'warning',
    },
  ],
} satisfies RuleExamples;
