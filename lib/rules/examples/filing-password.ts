import type { RuleExamples } from '../reference';

export default {
  accepted: [
    {
      shows: '123456',
      form: {
        'filing.password': '123456',
      },
    },
    {
      shows: 'A1b2C3',
      form: {
        'filing.password': 'A1b2C3',
      },
    },
  ],
  refused: [
    {
      shows: 'a space',
      form: {
        'filing.password': 'pass word',
      },
      severity: 'error',
    },
    {
      shows: 'a filing number',
      form: {
        'filing.password': '浙ICP备05000000号',
      },
      severity: 'error',
    },
  ],
} satisfies RuleExamples;
