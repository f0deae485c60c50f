import type { RuleExamples } from '../reference';

export default {
  accepted: [
    {
      shows: 'three Chinese characters',
      form: {
        'entity.type': '个人',
        'entity.region': '浙江省',
        'website.name': '生活记',
      },
    },
    {
      shows: 'Chinese with Latin letters',
      form: {
        'entity.type': '个人',
        'entity.region': '浙江省',
        'website.name': '我的Python笔记',
      },
    },
  ],
  refused: [
    {
      shows: 'two Chinese characters',
      form: {
        'entity.type': '个人',
        'entity.region': '浙江省',
        'website.name': '我的',
      },
      severity: 'error',
    },
    {
      shows: 'a symbol',
      form: {
        'entity.type': '个人',
        'entity.region': '浙江省',
        'website.name': '猫咪日记！',
      },
      severity: 'error',
    },
    {
      shows: 'a word for the state',
      form: {
        'entity.type': '个人',
        'entity.region': '浙江省',
        'website.name': '中国教育网',
      },
      severity: 'error',
    },
  ],
} satisfies RuleExamples;
