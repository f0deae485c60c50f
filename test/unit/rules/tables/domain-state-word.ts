import type { Cases } from '../rule-cases';

export default {
  valid: [
    {
      name: 'an ordinary domain in Beijing',
      form: { 'website.domains': ['example.com'], 'entity.region': '北京市' },
    },
    {
      name: 'the ending .中国 in Beijing',
      form: { 'website.domains': ['例子.中国'], 'entity.region': '北京市' },
    },
    {
      name: 'the word elsewhere',
      form: { 'website.domains': ['chinaexample.com'], 'entity.region': '浙江省' },
    },
  ],
  invalid: [
    {
      name: 'China in Beijing',
      form: { 'website.domains': ['chinaexample.com'], 'entity.region': '北京市' },
      findings: [
        {
          field: 'website.domains',
          severity: 'warning',
          message: ['contains china', 'Beijing refuses'],
        },
      ],
    },
    {
      name: 'game in Shanghai',
      form: { 'website.domains': ['examplegame.com'], 'entity.region': '上海市' },
      findings: [
        { field: 'website.domains', severity: 'warning', message: ['contains game', 'Shanghai'] },
      ],
    },
  ],
} satisfies Cases;
