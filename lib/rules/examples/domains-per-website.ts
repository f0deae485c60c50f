import type { RuleExamples } from '../reference';

export default {
  checks:
    'The number of domains of a website: one in Chongqing, Guangxi, Sichuan, Liaoning, Hebei and Henan, ten elsewhere by Alibaba Cloud’s guides of 2018–2019, one everywhere since 2019-04-22.',
  accepted: [
    {
      shows: 'one domain',
      form: {
        'entity.region': '浙江省',
        'website.domains': ['example.com'],
      },
    },
  ],
  refused: [
    {
      shows: 'two domains in Henan',
      form: {
        'entity.region': '河南省',
        'website.domains': ['a.com', 'b.cn'],
      },
      severity: 'error',
    },
    {
      shows: 'two domains in Zhejiang',
      form: {
        'entity.region': '浙江省',
        'website.domains': ['a.com', 'b.cn'],
      },
      severity: 'warning',
    },
  ],
} satisfies RuleExamples;
