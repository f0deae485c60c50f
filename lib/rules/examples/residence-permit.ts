import type { RuleExamples } from '../reference';

export default {
  accepted: [
    {
      shows: '81000019991231999X',
      form: {
        'leader.certificateType': '港澳居民居住证',
        'leader.certificateNumber': '81000019991231999X',
      },
    },
    {
      shows: '820000199912319983',
      form: {
        'leader.certificateType': '港澳居民居住证',
        'leader.certificateNumber': '820000199912319983',
      },
    },
    {
      shows: 'empty',
      form: {
        'leader.certificateType': '港澳居民居住证',
        'leader.certificateNumber': '',
      },
    },
  ],
  refused: [
    {
      shows: 'wrong check character',
      form: {
        'leader.certificateType': '港澳居民居住证',
        'leader.certificateNumber': '810000199912319998',
      },
      severity: 'error',
    },
    {
      shows: 'month 13',
      form: {
        'leader.certificateType': '港澳居民居住证',
        'leader.certificateNumber': '810000199913319990',
      },
      severity: 'error',
    },
    {
      shows: 'no such origin',
      form: {
        'leader.certificateType': '港澳居民居住证',
        'leader.certificateNumber': '840000199912319990',
      },
      severity: 'error',
    },
    {
      shows: 'a travel permit',
      form: {
        'leader.certificateType': '港澳居民居住证',
        'leader.certificateNumber': 'H12345678',
      },
      severity: 'error',
    },
  ],
} satisfies RuleExamples;
