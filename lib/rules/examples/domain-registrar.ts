import type { RuleExamples } from '../reference';

export default {
  accepted: [
    {
      shows: 'it is',
      form: {
        'domain.registrarInChina': '是',
      },
    },
    {
      shows: 'not said',
      form: {
        'domain.registrarInChina': '',
      },
    },
  ],
  refused: [
    {
      shows: 'it is not',
      form: {
        'domain.registrarInChina': '否',
      },
      severity: 'error',
    },
  ],
} satisfies RuleExamples;
