import type { RuleExamples } from '../reference';

export default {
  accepted: [
    {
      shows: 'with hyphen',
      form: {
        'entity.type': '政府机关',
        'entity.certificateType': '组织机构代码证',
        'entity.certificateNumber': '40000001-8',
      },
    },
    {
      shows: 'empty',
      form: {
        'entity.certificateType': '组织机构代码证',
        'entity.certificateNumber': '',
      },
    },
  ],
  refused: [
    {
      shows: 'wrong check character',
      form: {
        'entity.certificateType': '组织机构代码证',
        'entity.certificateNumber': '40000001-9',
      },
      severity: 'warning',
    },
    {
      shows: 'not a code',
      form: {
        'entity.certificateType': '组织机构代码证',
        'entity.certificateNumber': '4000',
      },
      severity: 'error',
    },
  ],
} satisfies RuleExamples;
