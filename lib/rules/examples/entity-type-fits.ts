import type { RuleExamples } from '../reference';

export default {
  accepted: [
    {
      shows: 'a company as enterprise',
      form: {
        'entity.type': '企业',
        'entity.name': '杭州示例科技有限公司',
        'entity.certificateNumber': '91330199MA0ABC121A',
      },
    },
    {
      shows: 'a person as individual',
      form: {
        'entity.type': '个人',
        'entity.name': '秦示例',
      },
    },
    {
      shows: 'a sole trader under a person’s name',
      form: {
        'entity.type': '企业',
        'entity.name': '秦示例',
        'entity.certificateNumber': '92440399MA0XYW341H',
      },
    },
  ],
  refused: [
    {
      shows: 'a company as individual',
      form: {
        'entity.type': '个人',
        'entity.name': '杭州示例科技有限公司',
      },
      severity: 'error',
    },
    {
      shows: 'a public institution as enterprise',
      form: {
        'entity.type': '企业',
        'entity.certificateNumber': '12110199400000018D',
      },
      severity: 'warning',
    },
  ],
} satisfies RuleExamples;
