import type { RuleExamples } from '../reference';

export default {
  accepted: [
    {
      shows: 'a government body',
      form: {
        'entity.type': '政府机关',
        'website.domains': ['example.gov.cn'],
      },
    },
    {
      shows: 'a public institution',
      form: {
        'entity.type': '事业单位',
        'website.domains': ['example.cn'],
      },
    },
    {
      shows: 'an enterprise',
      form: {
        'entity.type': '企业',
        'website.domains': ['example.com'],
      },
    },
  ],
  refused: [
    {
      shows: 'a government body with .com',
      form: {
        'entity.type': '政府机关',
        'website.domains': ['example.com'],
      },
      severity: 'warning',
    },
    {
      shows: 'a public institution with .com',
      form: {
        'entity.type': '事业单位',
        'website.domains': ['example.com'],
      },
      severity: 'warning',
    },
  ],
} satisfies RuleExamples;
