import type { Cases } from '../rule-cases';

export default {
  valid: [
    {
      name: 'no province',
      form: {
        'entity.type': '企业',
        'leader.name': '秦示例',
        'leader.isLegalRepresentative': '否',
        'entity.legalRepresentative': '魏示例',
      },
    },
  ],
  invalid: [
    {
      name: 'a province that demands it',
      findings: [
        {
          field: 'leader.name',
          severity: 'warning',
          message: [
            '“秦示例” is not the legal representative (“魏示例”)',
            'in Zhejiang the entity leader must be',
            'Enter the legal representative',
          ],
        },
      ],
    },
    {
      name: 'a province that takes a letter',
      findings: [
        {
          field: 'leader.name',
          severity: 'warning',
          message: ['Sichuan accepts that with an authorisation letter', 'Upload the letter'],
        },
      ],
    },
    {
      name: 'a province that no longer asks',
      findings: [
        {
          field: 'leader.name',
          severity: 'info',
          message: ['Shanxi asked for the legal representative in 2019-09, newer sources do not'],
        },
      ],
    },
  ],
} satisfies Cases;
