import type { RuleExamples } from '../reference';

export default {
  accepted: [
    {
      shows: 'a domain',
      form: {
        'website.domains': ['example.com.cn'],
      },
    },
    {
      shows: 'a Chinese domain',
      form: {
        'website.domains': ['例子.中国'],
      },
    },
    {
      shows: 'a body below a province',
      form: {
        'website.domains': ['example.zj.gov.cn'],
      },
    },
  ],
  refused: [
    {
      shows: 'www',
      form: {
        'website.domains': ['www.example.com'],
      },
      severity: 'error',
    },
    {
      shows: 'a web address',
      form: {
        'website.domains': ['http://example.com/a'],
      },
      severity: 'error',
    },
    {
      shows: 'full-width letters',
      form: {
        'filing.domainToVerify': 'ｅｘａｍｐｌｅ．ｃｏｍ',
      },
      severity: 'error',
    },
    {
      shows: 'no ending',
      form: {
        'website.domains': ['example'],
      },
      severity: 'error',
    },
  ],
} satisfies RuleExamples;
