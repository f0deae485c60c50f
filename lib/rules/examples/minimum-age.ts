import type { RuleExamples } from '../reference';

export default {
  accepted: [
    {
      shows: 'an adult in Zhejiang',
      form: {
        'entity.type': '个人',
        'entity.region': '浙江省',
        'leader.certificateType': '居民身份证',
        'leader.certificateNumber': '330199199003070018',
      },
    },
    {
      shows: 'no province',
      form: {
        'entity.type': '个人',
        'leader.certificateType': '居民身份证',
        'leader.certificateNumber': '330199199003070018',
      },
    },
  ],
  refused: [
    {
      shows: 'a minor in Zhejiang',
      form: {
        'entity.type': '个人',
        'entity.region': '浙江省',
        'leader.certificateType': '居民身份证',
        'leader.certificateNumber': '330199201003070018',
      },
      severity: 'warning',
    },
    {
      shows: 'an administrator above 65 in Heilongjiang',
      form: {
        'entity.type': '企业',
        'entity.region': '黑龙江省',
        'admin.certificateType': '居民身份证',
        'admin.certificateNumber': '230199195003070016',
      },
      severity: 'warning',
    },
  ],
} satisfies RuleExamples;
