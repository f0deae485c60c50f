import type { Cases } from '../rule-cases';

export default {
  valid: [
    {
      name: 'a host that an App calls',
      form: { 'service.kind': 'APP', 'website.domains': ['api.v2.example.cn'] },
    },
    {
      name: 'an IP address is another rule’s business',
      form: { 'website.domains': ['192.0.2.1'] },
    },
  ],
  invalid: [
    {
      name: 'a name that a host gives to its customers',
      form: { 'website.domains': ['example.github.io'] },
      findings: [
        {
          field: 'website.domains',
          severity: 'error',
          message: [
            'is a name that github.io gives to its customers',
            'Register a domain of your own',
          ],
        },
      ],
    },
    {
      name: 'a storage name',
      form: { 'filing.domainToVerify': 'example.oss-cn-hangzhou.aliyuncs.com' },
      findings: [
        { field: 'filing.domainToVerify', severity: 'error', message: ['aliyuncs.com gives'] },
      ],
    },
    {
      name: 'an underscore',
      form: { 'website.domains': ['shop_example.com'] },
      findings: [{ field: 'website.domains', severity: 'error', message: ['is not a domain'] }],
    },
    {
      name: 'a blank within',
      form: { 'website.domains': ['exam ple.com'] },
      findings: [
        {
          field: 'website.domains',
          severity: 'error',
          message: ['“exam ple.com” is not a domain'],
        },
      ],
    },
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
