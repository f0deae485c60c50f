import type { Cases } from '../rule-cases';

export default {
  valid: [
    {
      name: 'the specimen',
      form: { 'instance.serviceCode': '32a43232-a888-88e8-b9ec-00888be8888f' },
    },
    {
      name: 'another provider’s code',
      form: { 'instance.productType': '备案授权码', 'instance.serviceCode': 'ABC123' },
    },
  ],
  invalid: [
    {
      name: 'hyphens missing',
      form: { 'instance.serviceCode': '32a43232a88888e8b9ec00888be8888f' },
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
      form: { 'instance.serviceCode': '32A43232-A888-88E8-B9EC-00888BE8888F' },
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
      form: { 'instance.serviceCode': '32a43232-a888-88e8-b9ec-00888be8888' },
      findings: [
        { field: 'instance.serviceCode', severity: 'error', message: ['groups of 8, 4, 4, 4, 11'] },
      ],
    },
    {
      name: 'a masked copy',
      form: { 'instance.serviceCode': '32a43232-a888-88e8-b9ec-00888be8****' },
      findings: [{ field: 'instance.serviceCode', severity: 'error', message: ['masked'] }],
    },
  ],
} satisfies Cases;
