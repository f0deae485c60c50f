import type { RuleExamples } from '../reference';

export default {
  accepted: [
    {
      shows: 'long ago',
      form: {
        'domain.realNameVerifiedOn': '2026-03-02',
      },
    },
    {
      shows: 'five working days ago',
      form: {
        'domain.realNameVerifiedOn': '2026-11-13',
      },
    },
    {
      shows: 'not said',
      form: {
        'domain.realNameVerifiedOn': '',
      },
    },
  ],
  refused: [
    {
      shows: 'still to come',
      form: {
        'domain.realNameVerifiedOn': '2026-12-01',
      },
      severity: 'error',
    },
    {
      shows: 'a few days ago',
      form: {
        'domain.realNameVerifiedOn': '2026-11-19',
      },
      severity: 'warning',
    },
    {
      shows: 'before the data rule',
      form: {
        'domain.realNameVerifiedOn': '2017-05-01',
      },
      severity: 'warning',
    },
  ],
} satisfies RuleExamples;
