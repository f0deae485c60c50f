import type { RuleExamples } from '../reference';

export default {
  accepted: [
    {
      shows: 'mainland',
      form: {
        'instance.mainland': '是',
      },
    },
  ],
  refused: [
    {
      shows: 'elsewhere',
      form: {
        'instance.mainland': '否',
      },
      severity: 'error',
    },
  ],
} satisfies RuleExamples;
