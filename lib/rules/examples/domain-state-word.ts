import type { RuleExamples } from '../reference';

export default {
  accepted: [
    {
      shows: 'an ordinary domain in Beijing',
      form: {
        'website.domains': ['example.com'],
        'entity.region': '北京市',
      },
    },
    {
      shows: 'the ending .中国 in Beijing',
      form: {
        'website.domains': ['例子.中国'],
        'entity.region': '北京市',
      },
    },
    {
      shows: 'the word elsewhere',
      form: {
        'website.domains': ['chinaexample.com'],
        'entity.region': '浙江省',
      },
    },
  ],
  refused: [
    {
      shows: 'China in Beijing',
      form: {
        'website.domains': ['chinaexample.com'],
        'entity.region': '北京市',
      },
      severity: 'warning',
    },
    {
      shows: 'game in Shanghai',
      form: {
        'website.domains': ['examplegame.com'],
        'entity.region': '上海市',
      },
      severity: 'warning',
    },
  ],
} satisfies RuleExamples;
