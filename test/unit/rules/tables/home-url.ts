import type { Cases } from '../rule-cases';

export default {
  valid: [
    {
      name: 'www',
      form: { 'website.homeUrl': 'www.example.com', 'website.domains': ['example.com'] },
    },
    {
      name: 'the bare domain',
      form: { 'website.homeUrl': 'example.com', 'website.domains': ['example.com'] },
    },
    {
      name: 'a Chinese domain',
      form: { 'website.homeUrl': 'www.例子.中国', 'website.domains': ['例子.中国'] },
    },
    { name: 'empty', form: { 'website.homeUrl': '', 'website.domains': ['example.com'] } },
  ],
  invalid: [
    {
      name: 'scheme and path',
      form: {
        'website.homeUrl': 'http://www.example.com/index.html',
        'website.domains': ['example.com'],
      },
      findings: [
        {
          field: 'website.homeUrl',
          severity: 'error',
          message: ['“http://www.example.com/index.html” begins with a scheme and contains a path'],
          fix: 'www.example.com',
        },
      ],
    },
    {
      name: 'another domain',
      form: { 'website.homeUrl': 'other.com', 'website.domains': ['example.com'] },
      findings: [
        {
          field: 'website.homeUrl',
          severity: 'error',
          message: [
            '“other.com” belongs to other.com, but the website files example.com',
            'Enter example.com',
          ],
        },
      ],
    },
    {
      name: 'a sub-domain',
      form: { 'website.homeUrl': 'blog.example.com', 'website.domains': ['example.com'] },
      findings: [{ field: 'website.homeUrl', severity: 'error', message: ['is a sub-domain'] }],
    },
    {
      name: 'no ending',
      form: { 'website.homeUrl': 'www.example', 'website.domains': ['example.com'] },
      findings: [{ field: 'website.homeUrl', severity: 'error', message: ['“www.example”'] }],
    },
  ],
} satisfies Cases;
