import type { Cases } from '../rule-cases';

export default {
  valid: [
    {
      name: 'nothing chosen',
      form: { 'entity.type': '企业', 'entity.region': '浙江省', 'documents.authenticityForm': '' },
    },
  ],
  invalid: [
    {
      name: 'an organisation in Beijing',
      form: {
        'entity.type': '企业',
        'entity.region': '北京市',
        'documents.authenticityForm': { name: 'statement.jpg' },
      },
      findings: [
        {
          field: 'documents.authenticityForm',
          severity: 'info',
          message: ['“statement.jpg”', 'company seal', 'short name of its registrar'],
        },
      ],
    },
    {
      name: 'an individual in Jiangxi',
      form: {
        'entity.type': '个人',
        'entity.region': '江西省',
        'documents.authenticityForm': { name: 'statement.jpg' },
      },
      findings: [
        {
          field: 'documents.authenticityForm',
          severity: 'info',
          message: ['fingerprint that Jiangxi wants', 'all domains in the domain field'],
        },
      ],
    },
    {
      name: 'an individual in Guangdong',
      form: {
        'entity.type': '个人',
        'entity.region': '广东省',
        'documents.authenticityForm': { name: 'statement.jpg' },
      },
      findings: [
        {
          field: 'documents.authenticityForm',
          severity: 'info',
          message: ['declaration copied by hand'],
        },
      ],
    },
  ],
} satisfies Cases;
