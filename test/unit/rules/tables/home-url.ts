import type { Cases } from '../rule-cases';

export default {
  valid: [{ name: 'empty', form: { 'website.homeUrl': '', 'website.domains': ['example.com'] } }],
  invalid: [
    {
      name: 'scheme and path',
      findings: [
        {
          field: 'website.homeUrl',
          severity: 'error',
          message: [
            '“http://www.example.com/index.html” begins with http:// or https:// and contains a path',
          ],
          fix: 'www.example.com',
        },
      ],
    },
    {
      name: 'another domain',
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
      findings: [{ field: 'website.homeUrl', severity: 'error', message: ['is a sub-domain'] }],
    },
    {
      name: 'no ending',
      findings: [{ field: 'website.homeUrl', severity: 'error', message: ['“www.example”'] }],
    },
  ],
} satisfies Cases;
