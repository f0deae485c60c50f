import type { RuleExamples } from '../reference';

export default {
  accepted: [
    {
      shows: 'H12345678',
      form: {
        'leader.certificateType': '港澳居民来往内地通行证',
        'leader.certificateNumber': 'H12345678',
      },
    },
    {
      shows: 'M87654321',
      form: {
        'leader.certificateType': '港澳居民来往内地通行证',
        'leader.certificateNumber': 'M87654321',
      },
    },
    {
      shows: 'empty',
      form: {
        'leader.certificateType': '港澳居民来往内地通行证',
        'leader.certificateNumber': '',
      },
    },
  ],
  refused: [
    {
      shows: 'only H or M',
      form: {
        'leader.certificateType': '港澳居民来往内地通行证',
        'leader.certificateNumber': 'A12345678',
      },
      severity: 'error',
    },
    {
      shows: '7 digits',
      form: {
        'leader.certificateType': '港澳居民来往内地通行证',
        'leader.certificateNumber': 'H1234567',
      },
      severity: 'error',
    },
    {
      shows: '9 digits',
      form: {
        'leader.certificateType': '港澳居民来往内地通行证',
        'leader.certificateNumber': 'H123456789',
      },
      severity: 'error',
    },
    {
      shows: 'an old document',
      form: {
        'leader.certificateType': '港澳居民来往内地通行证',
        'leader.certificateNumber': 'H1234567801',
      },
      severity: 'warning',
    },
  ],
} satisfies RuleExamples;
