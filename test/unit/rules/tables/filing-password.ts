import type { Cases } from '../rule-cases';

export default {
  valid: [
    { name: '123456', form: { 'filing.password': '123456' } },
    { name: 'A1b2C3', form: { 'filing.password': 'A1b2C3' } },
  ],
  invalid: [
    {
      name: 'a space',
      form: { 'filing.password': 'pass word' },
      findings: [{ field: 'filing.password', severity: 'error', message: ['contains a space'] }],
    },
    {
      name: 'a filing number',
      form: { 'filing.password': '浙ICP备05000000号' },
      findings: [
        { field: 'filing.password', severity: 'error', message: ['looks like a filing number'] },
      ],
    },
  ],
} satisfies Cases;
