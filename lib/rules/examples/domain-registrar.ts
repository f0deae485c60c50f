import type { RuleExamples } from '../reference';

export default {
  accepted: [
    {
      shows: 'a registrar in mainland China',
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
      shows: 'a registrar elsewhere',
      form: {
        'domain.registrarInChina': '否',
      },
      severity: 'error',
    },
  ],
} satisfies RuleExamples;
