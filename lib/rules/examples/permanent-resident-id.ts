import type { RuleExamples } from '../reference';

export default {
  accepted: [
    {
      shows: '911840199901010013',
      form: {
        'leader.certificateType': '外国人永久居留身份证',
        'leader.certificateNumber': '911840199901010013',
      },
    },
    {
      shows: '931826198512240028',
      form: {
        'leader.certificateType': '外国人永久居留身份证',
        'leader.certificateNumber': '931826198512240028',
      },
    },
    {
      shows: 'USA310099010104',
      form: {
        'leader.certificateType': '外国人永久居留身份证',
        'leader.certificateNumber': 'USA310099010104',
      },
    },
  ],
  refused: [
    {
      shows: 'wrong check digit',
      form: {
        'leader.certificateType': '外国人永久居留身份证',
        'leader.certificateNumber': '911840199901010014',
      },
      severity: 'error',
    },
    {
      shows: 'does not begin with 9',
      form: {
        'leader.certificateType': '外国人永久居留身份证',
        'leader.certificateNumber': '811840199901010013',
      },
      severity: 'error',
    },
    {
      shows: 'wrong check digit of an old card',
      form: {
        'leader.certificateType': '外国人永久居留身份证',
        'leader.certificateNumber': 'USA310099010105',
      },
      severity: 'error',
    },
    {
      shows: 'nationality with two letters',
      form: {
        'leader.certificateType': '外国人永久居留身份证',
        'leader.certificateNumber': 'US310099010104',
      },
      severity: 'error',
    },
  ],
} satisfies RuleExamples;
