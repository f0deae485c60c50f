import type { Cases } from '../rule-cases';

export default {
  valid: [
    { name: '91 days left', form: { 'domain.expires': '2027-02-21', 'entity.region': '浙江省' } },
    {
      name: '181 days left in Shanghai',
      form: { 'domain.expires': '2027-05-22', 'entity.region': '上海市' },
    },
    { name: 'not a date', form: { 'domain.expires': 'soon', 'entity.region': '浙江省' } },
  ],
  invalid: [
    {
      name: 'expired',
      form: { 'domain.expires': '2026-11-21', 'entity.region': '浙江省' },
      findings: [
        {
          field: 'domain.expires',
          severity: 'error',
          message: ['expired on 2026-11-21', 'Renew it first'],
        },
      ],
    },
    {
      name: '90 days left',
      form: { 'domain.expires': '2027-02-20', 'entity.region': '浙江省' },
      findings: [
        {
          field: 'domain.expires',
          severity: 'warning',
          message: ['in 90 days', '2019-09', 'more than 90 days'],
        },
      ],
    },
    {
      name: '180 days left in Shanghai',
      form: { 'domain.expires': '2027-05-21', 'entity.region': '上海市' },
      findings: [
        {
          field: 'domain.expires',
          severity: 'warning',
          message: ['more than 180 days must be left in Shanghai'],
        },
      ],
    },
  ],
} satisfies Cases;
