import type { Cases } from '../rule-cases';

export default {
  valid: [],
  invalid: [
    {
      name: 'a suffix where the entity number is asked for',
      findings: [
        {
          field: 'filing.entityNumber',
          severity: 'error',
          message: ['the entity filing number is asked for'],
          fix: '浙ICP备2021000000号',
        },
      ],
    },
    {
      name: 'the province in full',
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
      findings: [{ field: 'filing.entityNumber', severity: 'error', message: ['licence'] }],
    },
  ],
} satisfies Cases;
