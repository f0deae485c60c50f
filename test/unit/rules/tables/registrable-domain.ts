import type { Cases } from '../rule-cases';

export default {
  valid: [
    { name: 'a domain', form: { 'website.domains': ['example.com.cn'] } },
    { name: 'a Chinese domain', form: { 'website.domains': ['例子.中国'] } },
    { name: 'a body below a province', form: { 'website.domains': ['example.zj.gov.cn'] } },
    {
      name: 'an IP address is another rule’s business',
      form: { 'website.domains': ['192.0.2.1'] },
    },
  ],
  invalid: [
    {
      name: 'www',
      form: { 'website.domains': ['www.example.com'] },
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
      form: { 'website.domains': ['http://example.com/a'] },
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
      form: { 'filing.domainToVerify': 'ｅｘａｍｐｌｅ．ｃｏｍ' },
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
      form: { 'website.domains': ['example'] },
      findings: [{ field: 'website.domains', severity: 'error', message: ['is not a domain'] }],
    },
    {
      name: 'the second of two, without a fix',
      form: { 'website.domains': ['example.com', 'blog.example.com'] },
      findings: [{ field: 'website.domains', severity: 'error', message: ['“blog.example.com”'] }],
    },
  ],
} satisfies Cases;
