import type { RuleExamples } from '../reference';

export default {
  accepted: [
    {
      shows: '330199199003070018',
      form: {
        'leader.certificateType': '居民身份证',
        'leader.certificateNumber': '330199199003070018',
      },
    },
    {
      shows: '110199198512240024',
      form: {
        'leader.certificateType': '居民身份证',
        'leader.certificateNumber': '110199198512240024',
      },
    },
    {
      shows: '44039919900501004X',
      form: {
        'leader.certificateType': '居民身份证',
        'leader.certificateNumber': '44039919900501004X',
      },
    },
  ],
  refused: [
    {
      shows: 'wrong check character',
      form: {
        'leader.certificateType': '居民身份证',
        'leader.certificateNumber': '330199199003070019',
      },
      severity: 'error',
    },
    {
      shows: 'a day that does not exist',
      form: {
        'leader.certificateType': '居民身份证',
        'leader.certificateNumber': '330199199002300010',
      },
      severity: 'error',
    },
    {
      shows: 'no such province',
      form: {
        'leader.certificateType': '居民身份证',
        'leader.certificateNumber': '990199199003070010',
      },
      severity: 'error',
    },
    {
      shows: '17 characters',
      form: {
        'leader.certificateType': '居民身份证',
        'leader.certificateNumber': '33019919900307001',
      },
      severity: 'error',
    },
  ],
} satisfies RuleExamples;
