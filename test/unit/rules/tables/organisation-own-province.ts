import type { Cases } from '../rule-cases';

export default {
  valid: [{ name: 'no address yet', form: { 'entity.type': '企业', 'entity.region': '浙江省' } }],
  invalid: [
    {
      name: 'a certificate address elsewhere',
      findings: [
        {
          field: 'entity.region',
          severity: 'error',
          message: [
            '上海市 (Shanghai)',
            '“浙江省杭州市西湖区1号”, which is in Zhejiang',
            'cannot file in a province that is not its own',
            'Choose 浙江省',
          ],
        },
      ],
    },
    {
      name: 'a credit code of another province',
      findings: [
        {
          field: 'entity.region',
          severity: 'warning',
          message: ['91330199MA0ABC121A', 'Zhejiang', 'Choose 浙江省'],
        },
      ],
    },
  ],
} satisfies Cases;
