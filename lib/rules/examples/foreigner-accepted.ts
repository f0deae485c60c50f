import type { RuleExamples } from '../reference';

export default {
  accepted: [
    {
      shows: 'a foreign individual in Zhejiang',
      form: {
        'entity.type': '个人',
        'entity.region': '浙江省',
        'entity.certificateType': '护照',
      },
    },
    {
      shows: 'a mainland individual in Hebei',
      form: {
        'entity.type': '个人',
        'entity.region': '河北省',
        'entity.certificateType': '居民身份证',
      },
    },
  ],
  refused: [
    {
      shows: 'a foreign leader in Hebei',
      form: {
        'entity.type': '企业',
        'entity.region': '河北省',
        'leader.certificateType': '护照',
      },
      severity: 'warning',
    },
  ],
} satisfies RuleExamples;
