import type { Cases } from '../rule-cases';

export default {
  valid: [
    {
      name: 'chosen',
      form: {
        'entity.type': '个人',
        'entity.region': '江苏省',
        'documents.commitment': { name: 'c.jpg' },
      },
    },
    {
      name: 'a province without',
      form: { 'entity.type': '个人', 'entity.region': '浙江省', 'documents.commitment': '' },
    },
  ],
  invalid: [
    {
      name: 'Jiangsu',
      form: { 'entity.type': '个人', 'entity.region': '江苏省', 'documents.commitment': '' },
      findings: [
        {
          field: 'documents.commitment',
          severity: 'info',
          message: ['No commitment letter is chosen', 'Jiangsu', '2021-06-01', 'upload it'],
        },
      ],
    },
    {
      name: 'Guangdong',
      form: { 'entity.type': '企业', 'entity.region': '广东省', 'documents.commitment': '' },
      findings: [
        {
          field: 'documents.commitment',
          severity: 'info',
          message: ['Guangdong', 'signed and sealed'],
        },
      ],
    },
  ],
} satisfies Cases;
