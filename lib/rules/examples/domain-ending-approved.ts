import type { RuleExamples } from '../reference';

export default {
  accepted: [
    {
      shows: 'example.com',
      form: {
        'website.domains': ['example.com'],
      },
    },
    {
      shows: 'example.cn',
      form: {
        'website.domains': ['example.cn'],
      },
    },
    {
      shows: 'example.org.cn',
      form: {
        'website.domains': ['example.org.cn'],
      },
    },
  ],
  refused: [
    {
      shows: 'org',
      form: {
        'website.domains': ['example.org'],
      },
      severity: 'error',
    },
    {
      shows: 'an ending outside the list',
      form: {
        'website.domains': ['example.abc'],
      },
      severity: 'warning',
    },
    {
      shows: 'an ending outside the list of Beijing',
      form: {
        'website.domains': ['example.me'],
        'entity.region': '北京市',
      },
      severity: 'warning',
    },
  ],
} satisfies RuleExamples;
