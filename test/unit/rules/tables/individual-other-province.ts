import type { Cases } from '../rule-cases';

export default {
  valid: [],
  invalid: [
    {
      name: 'a province that takes local IDs only',
      findings: [
        {
          field: 'entity.region',
          severity: 'error',
          message: [
            '山西省 (Shanxi)',
            'in Zhejiang',
            'local ID only',
            'Choose the province of the ID',
          ],
        },
      ],
    },
    {
      name: 'a province that takes residence permits',
      findings: [
        {
          field: 'entity.region',
          severity: 'warning',
          message: [
            'Shanghai asks for a residence permit or a temporary residence permit',
            'Add the proof',
          ],
        },
      ],
    },
    {
      name: 'a province whose ban newer sources soften',
      findings: [
        {
          field: 'entity.region',
          severity: 'warning',
          message: ['Jiangxi', 'newer sources soften'],
        },
      ],
    },
    {
      name: 'a province about which nothing is known',
      findings: [
        {
          field: 'entity.region',
          severity: 'warning',
          message: ['what Hainan accepts is unknown'],
        },
      ],
    },
    {
      name: 'only the ID number is from elsewhere',
      form: {
        'entity.type': '个人',
        'entity.region': '山西省',
        'entity.certificateType': '居民身份证',
        'entity.certificateNumber': '330199199003070018',
      },
      findings: [
        {
          field: 'entity.region',
          severity: 'info',
          message: [
            'the ID number was given, Zhejiang',
            'fine if the address on the ID is in Shanxi',
          ],
        },
      ],
    },
  ],
} satisfies Cases;
