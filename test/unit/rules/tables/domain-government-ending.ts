import type { Cases } from '../rule-cases';

export default {
  valid: [],
  invalid: [
    {
      name: 'a government body with .com',
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
      findings: [{ field: 'website.domains', severity: 'warning', message: ['.cn or .公益'] }],
    },
  ],
} satisfies Cases;
