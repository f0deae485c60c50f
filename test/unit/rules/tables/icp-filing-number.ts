import type { Cases } from '../rule-cases';

export default {
  valid: [
    { name: 'entity number', form: { 'filing.entityNumber': '浙ICP备05000000号' } },
    { name: 'website number', form: { 'website.number': '浙ICP备2021000000号-1' } },
    { name: 'app number on the police form', form: { 'psb.icpNumber': '蜀ICP备2022000000号-2A' } },
  ],
  invalid: [
    {
      name: 'a suffix where the entity number is wanted',
      form: { 'filing.entityNumber': '浙ICP备2021000000号-1' },
      findings: [
        {
          field: 'filing.entityNumber',
          severity: 'error',
          message: ['the entity filing number is wanted'],
          fix: '浙ICP备2021000000号',
        },
      ],
    },
    {
      name: 'the province in full',
      form: { 'filing.entityNumber': '浙江ICP备2021000000号' },
      findings: [
        {
          field: 'filing.entityNumber',
          severity: 'error',
          message: ['names the province in full'],
          fix: '浙ICP备2021000000号',
        },
      ],
    },
    {
      name: 'no 号',
      form: { 'recover.filingNumber': '浙ICP备2021000000' },
      findings: [
        {
          field: 'recover.filingNumber',
          severity: 'error',
          message: ['lacks 号'],
          fix: '浙ICP备2021000000号',
        },
      ],
    },
    {
      name: 'a licence',
      form: { 'filing.entityNumber': '京ICP证030173号' },
      findings: [{ field: 'filing.entityNumber', severity: 'error', message: ['licence'] }],
    },
  ],
} satisfies Cases;
