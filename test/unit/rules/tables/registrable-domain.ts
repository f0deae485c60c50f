import type { Cases } from '../rule-cases';

export default {
  valid: [
    {
      name: 'an IP address is another rule’s business',
      form: { 'website.domains': ['192.0.2.1'] },
    },
  ],
  invalid: [
    {
      name: 'www',
      findings: [
        {
          field: 'website.domains',
          severity: 'error',
          message: ['“www.example.com” is a sub-domain', 'Enter “example.com”'],
          fix: 'example.com',
        },
      ],
    },
    {
      name: 'a web address',
      findings: [
        {
          field: 'website.domains',
          severity: 'error',
          message: ['web address'],
          fix: 'example.com',
        },
      ],
    },
    {
      name: 'full-width letters',
      findings: [
        {
          field: 'filing.domainToVerify',
          severity: 'error',
          message: ['full-width'],
          fix: 'example.com',
        },
      ],
    },
    {
      name: 'no ending',
      findings: [{ field: 'website.domains', severity: 'error', message: ['is not a domain'] }],
    },
    {
      name: 'the second of two, without a fix',
      form: { 'website.domains': ['example.com', 'blog.example.com'] },
      findings: [{ field: 'website.domains', severity: 'error', message: ['“blog.example.com”'] }],
    },
  ],
} satisfies Cases;
