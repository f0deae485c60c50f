import type { Cases } from '../rule-cases';

export default {
  valid: [
    { name: '例子.中国', form: { 'website.domains': ['例子.中国'] } },
    { name: 'example.top', form: { 'website.domains': ['example.top'] } },
    {
      name: 'an approved ending in Beijing',
      form: { 'website.domains': ['example.com'], 'entity.region': '北京市' },
    },
  ],
  invalid: [
    {
      name: 'org',
      findings: [
        {
          field: 'website.domains',
          severity: 'error',
          message: ['“example.org” ends in .org', 'not approved', 'File another domain'],
        },
      ],
    },
    {
      name: 'an ending outside the list',
      findings: [
        { field: 'website.domains', severity: 'warning', message: ['.abc', 'not in the list'] },
      ],
    },
    {
      name: 'an ending outside the list of Beijing',
      findings: [
        {
          field: 'website.domains',
          severity: 'warning',
          message: ['.me', '2019-01-01', 'Beijing'],
        },
      ],
    },
  ],
} satisfies Cases;
