import type { RuleExamples } from '../reference';

export default {
  checks: 'The region of the instance.',
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
