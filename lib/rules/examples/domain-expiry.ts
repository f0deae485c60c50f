import type { RuleExamples } from '../reference';

export default {
  accepted: [
    {
      shows: '91 days left',
      form: {
        'domain.expires': '2027-02-21',
        'entity.region': '浙江省',
      },
    },
    {
      shows: '181 days left in Shanghai',
      form: {
        'domain.expires': '2027-05-22',
        'entity.region': '上海市',
      },
    },
    {
      shows: 'not a date',
      form: {
        'domain.expires': 'soon',
        'entity.region': '浙江省',
      },
    },
  ],
  refused: [
    {
      shows: 'expired',
      form: {
        'domain.expires': '2026-11-21',
        'entity.region': '浙江省',
      },
      severity: 'error',
    },
    {
      shows: '90 days left',
      form: {
        'domain.expires': '2027-02-20',
        'entity.region': '浙江省',
      },
      severity: 'warning',
    },
    {
      shows: '180 days left in Shanghai',
      form: {
        'domain.expires': '2027-05-21',
        'entity.region': '上海市',
      },
      severity: 'warning',
    },
  ],
} satisfies RuleExamples;
