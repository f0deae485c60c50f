import type { RuleExamples } from '../reference';

export default {
  accepted: [
    {
      shows: 'a business licence',
      form: {
        'entity.type': '企业',
        'entity.region': '北京市',
        'entity.certificateType': '营业执照',
      },
    },
    {
      shows: 'a province that lists it',
      form: {
        'entity.type': '企业',
        'entity.region': '湖南省',
        'entity.certificateType': '营业执照',
      },
    },
    {
      shows: 'no province yet',
      form: {
        'entity.type': '企业',
        'entity.certificateType': '组织机构代码证',
      },
    },
  ],
  refused: [
    {
      shows: 'an organisation code certificate in Beijing',
      form: {
        'entity.type': '企业',
        'entity.region': '北京市',
        'entity.certificateType': '组织机构代码证',
      },
      severity: 'warning',
    },
  ],
} satisfies RuleExamples;
