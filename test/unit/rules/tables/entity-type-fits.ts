import type { Cases } from '../rule-cases';

export default {
  valid: [
    { name: 'no type yet', form: { 'entity.name': '示例公司' } },
    {
      name: 'the ID number of a person from Sichuan, whose first digits are 51',
      form: { 'entity.type': '个人', 'entity.certificateNumber': '510199199003070013' },
    },
  ],
  invalid: [
    {
      name: 'a company as individual',
      findings: [
        {
          field: 'entity.type',
          severity: 'error',
          message: [
            '个人 (Individual)',
            '“杭州示例科技有限公司”',
            'the name of an organisation',
            'Choose that',
          ],
        },
      ],
    },
    {
      name: 'a public institution as enterprise',
      findings: [
        {
          field: 'entity.type',
          severity: 'warning',
          message: ['企业 (Enterprise) does not fit', '12110199400000018D', '事业单位'],
        },
      ],
    },
  ],
} satisfies Cases;
