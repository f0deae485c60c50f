import type { Cases } from '../rule-cases';

export default {
  valid: [
    {
      name: 'a government body',
      form: { 'entity.type': '政府机关', 'website.domains': ['example.gov.cn'] },
    },
    {
      name: 'a public institution',
      form: { 'entity.type': '事业单位', 'website.domains': ['example.cn'] },
    },
    { name: 'an enterprise', form: { 'entity.type': '企业', 'website.domains': ['example.com'] } },
  ],
  invalid: [
    {
      name: 'a government body with .com',
      form: { 'entity.type': '政府机关', 'website.domains': ['example.com'] },
      findings: [
        {
          field: 'website.domains',
          severity: 'warning',
          message: ['“example.com”', '2024', '.gov.cn or .政务'],
        },
      ],
    },
    {
      name: 'a public institution with .com',
      form: { 'entity.type': '事业单位', 'website.domains': ['example.com'] },
      findings: [{ field: 'website.domains', severity: 'warning', message: ['.cn or .公益'] }],
    },
  ],
} satisfies Cases;
