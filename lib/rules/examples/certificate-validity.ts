import type { RuleExamples } from '../reference';

export default {
  accepted: [
    {
      shows: 'years left',
      form: {
        'leader.certificateValidity': ['2020-01-01', '2040-01-01'],
      },
    },
    {
      shows: 'valid indefinitely',
      form: {
        'leader.certificateValidity': ['2020-01-01', '长期'],
      },
    },
    {
      shows: 'long-term is ticked',
      form: {
        'leader.certificateValidity': ['2000-01-01', '2020-01-01'],
        'leader.certificateLongTerm': '是',
      },
    },
  ],
  refused: [
    {
      shows: 'expired',
      form: {
        'leader.certificateValidity': ['2006-11-21', '2026-11-21'],
      },
      severity: 'error',
    },
    {
      shows: 'less than three months left',
      form: {
        'admin.certificateValidity': ['2007-02-20', '2027-02-20'],
      },
      severity: 'warning',
    },
    {
      shows: 'dates in the wrong order',
      form: {
        'leader.certificateValidity': ['2040-01-01', '2020-01-01'],
      },
      severity: 'error',
    },
    {
      shows: 'not valid yet',
      form: {
        'leader.certificateValidity': ['2027-01-01', '2047-01-01'],
      },
      severity: 'error',
    },
  ],
} satisfies RuleExamples;
