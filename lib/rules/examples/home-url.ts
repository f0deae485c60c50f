import type { RuleExamples } from '../reference';

export default {
  accepted: [
    {
      shows: 'www',
      form: {
        'website.homeUrl': 'www.example.com',
        'website.domains': ['example.com'],
      },
    },
    {
      shows: 'the bare domain',
      form: {
        'website.homeUrl': 'example.com',
        'website.domains': ['example.com'],
      },
    },
    {
      shows: 'a Chinese domain',
      form: {
        'website.homeUrl': 'www.例子.中国',
        'website.domains': ['例子.中国'],
      },
    },
  ],
  refused: [
    {
      shows: 'scheme and path',
      form: {
        'website.homeUrl': 'http://www.example.com/index.html',
        'website.domains': ['example.com'],
      },
      severity: 'error',
    },
    {
      shows: 'another domain',
      form: {
        'website.homeUrl': 'other.com',
        'website.domains': ['example.com'],
      },
      severity: 'error',
    },
    {
      shows: 'a sub-domain',
      form: {
        'website.homeUrl': 'blog.example.com',
        'website.domains': ['example.com'],
      },
      severity: 'error',
    },
    {
      shows: 'no ending',
      form: {
        'website.homeUrl': 'www.example',
        'website.domains': ['example.com'],
      },
      severity: 'error',
    },
  ],
} satisfies RuleExamples;
