import type { RuleExamples } from '../reference';

export default {
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
