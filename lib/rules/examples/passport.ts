import type { RuleExamples } from '../reference';

export default {
  accepted: [
    {
      shows: 'E12345678',
      form: {
        'leader.certificateType': '护照',
        'leader.certificateNumber': 'E12345678',
      },
    },
    {
      shows: '533001234',
      form: {
        'leader.certificateType': '护照',
        'leader.certificateNumber': '533001234',
      },
    },
    {
      shows: 'AB1234567',
      form: {
        'leader.certificateType': '护照',
        'leader.certificateNumber': 'AB1234567',
      },
    },
  ],
  refused: [
    {
      shows: 'a hyphen',
      form: {
        'leader.certificateType': '护照',
        'leader.certificateNumber': 'E-1234567',
      },
      severity: 'error',
    },
    {
      shows: 'Chinese characters',
      form: {
        'leader.certificateType': '护照',
        'leader.certificateNumber': '护照123456',
      },
      severity: 'error',
    },
    {
      shows: 'too short',
      form: {
        'leader.certificateType': '护照',
        'leader.certificateNumber': '1234',
      },
      severity: 'error',
    },
    {
      shows: 'a space',
      form: {
        'leader.certificateType': '护照',
        'leader.certificateNumber': 'E 12345678',
      },
      severity: 'error',
    },
  ],
} satisfies RuleExamples;
