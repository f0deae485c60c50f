import type { Cases } from '../rule-cases';

export default {
  valid: [
    {
      name: 'a company as enterprise',
      form: {
        'entity.type': '企业',
        'entity.name': '杭州示例科技有限公司',
        'entity.certificateNumber': '91330199MA0ABC121A',
      },
    },
    { name: 'a person as individual', form: { 'entity.type': '个人', 'entity.name': '秦示例' } },
    {
      name: 'a sole trader under a person’s name',
      form: {
        'entity.type': '企业',
        'entity.name': '秦示例',
        'entity.certificateNumber': '92440399MA0XYW341H',
      },
    },
    { name: 'no type yet', form: { 'entity.name': '示例公司' } },
  ],
  invalid: [
    {
      name: 'a company as individual',
      form: { 'entity.type': '个人', 'entity.name': '杭州示例科技有限公司' },
      findings: [
        {
          field: 'entity.type',
          severity: 'error',
          message: [
            '个人 (Individual)',
            '“杭州示例科技有限公司”',
            'the name of an organisation',
            'Choose that type',
          ],
        },
      ],
    },
    {
      name: 'a public institution as enterprise',
      form: { 'entity.type': '企业', 'entity.certificateNumber': '12110199400000018D' },
      findings: [
        {
          field: 'entity.type',
          severity: 'warning',
          message: ['企业 does not fit', '12110199400000018D', '事业单位'],
        },
      ],
    },
  ],
} satisfies Cases;
