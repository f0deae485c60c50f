import type { RuleExamples } from '../reference';

export default {
  accepted: [
    {
      shows: 'a mainland resident with ID card',
      form: {
        'leader.nationality': '中国',
        'leader.certificateType': '居民身份证',
      },
    },
    {
      shows: 'Hong Kong with residence permit',
      form: {
        'leader.nationality': '中国香港',
        'leader.certificateType': '港澳居民居住证',
      },
    },
    {
      shows: 'Taiwan with travel permit',
      form: {
        'admin.nationality': '台湾',
        'admin.certificateType': '台胞证',
      },
    },
  ],
  refused: [
    {
      shows: 'a foreigner with a resident ID',
      form: {
        'leader.nationality': '英国',
        'leader.certificateType': '居民身份证',
      },
      severity: 'error',
    },
    {
      shows: 'Hong Kong with passport',
      form: {
        'leader.nationality': '香港',
        'leader.certificateType': '护照',
      },
      severity: 'error',
    },
    {
      shows: 'Taiwan with the permit of Hong Kong and Macao',
      form: {
        'admin.nationality#1': '台湾',
        'admin.certificateType#1': '港澳通行证',
      },
      severity: 'error',
    },
    {
      shows: 'a mainland citizen with passport where the ID card is demanded',
      form: {
        'entity.type': '个人',
        'entity.region': '北京市',
        'leader.nationality': '中国',
        'leader.certificateType': '护照',
      },
      severity: 'warning',
    },
  ],
} satisfies RuleExamples;
