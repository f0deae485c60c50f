import type { Cases } from '../rule-cases';

export default {
  valid: [],
  invalid: [
    {
      name: 'hyphens missing',
      findings: [
        {
          field: 'instance.serviceCode',
          severity: 'error',
          message: ['lacks its hyphens'],
          fix: '32a43232-a888-88e8-b9ec-00888be8888f',
        },
      ],
    },
    {
      name: 'capital letters',
      findings: [
        {
          field: 'instance.serviceCode',
          severity: 'warning',
          message: ['capital letters'],
          fix: '32a43232-a888-88e8-b9ec-00888be8888f',
        },
      ],
    },
    {
      name: 'too short',
      findings: [
        { field: 'instance.serviceCode', severity: 'error', message: ['groups of 8, 4, 4, 4, 11'] },
      ],
    },
    {
      name: 'a masked copy',
      findings: [{ field: 'instance.serviceCode', severity: 'error', message: ['masked'] }],
    },
  ],
} satisfies Cases;
