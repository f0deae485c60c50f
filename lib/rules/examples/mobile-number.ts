import type { RuleExamples } from '../reference';

export default {
  accepted: [
    {
      shows: '13800138000',
      form: {
        'leader.mobile': '13800138000',
      },
    },
    {
      shows: '18612345678',
      form: {
        'leader.mobile': '18612345678',
      },
    },
    {
      shows: '19912345678',
      form: {
        'leader.mobile': '19912345678',
      },
    },
  ],
  refused: [
    {
      shows: 'no mainland mobile',
      form: {
        'leader.mobile': '12345678901',
      },
      severity: 'error',
    },
    {
      shows: '10 digits',
      form: {
        'leader.mobile': '1380013800',
      },
      severity: 'error',
    },
    {
      shows: 'country code',
      form: {
        'leader.mobile': '+8613800138000',
      },
      severity: 'error',
    },
    {
      shows: 'spaces',
      form: {
        'leader.mobile': '138 0013 8000',
      },
      severity: 'error',
    },
  ],
} satisfies RuleExamples;
