import type { Cases } from '../rule-cases';

export default {
  valid: [],
  invalid: [
    {
      name: 'an organisation in Beijing',
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
      findings: [
        {
          field: 'documents.authenticityForm',
          severity: 'info',
          message: ['fingerprint that Jiangxi asks for', 'all domains in the domain field'],
        },
      ],
    },
    {
      name: 'an individual in Guangdong',
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
