import type { RuleExamples } from '../reference';

export default {
  accepted: [
    {
      shows: 'the specimen',
      form: {
        'instance.serviceCode': '32a43232-a888-88e8-b9ec-00888be8888f',
      },
    },
    {
      shows: 'another provider’s code',
      form: {
        'instance.productType': '备案授权码',
        'instance.serviceCode': 'ABC123',
      },
    },
  ],
  refused: [
    {
      shows: 'hyphens missing',
      form: {
        'instance.serviceCode': '32a43232a88888e8b9ec00888be8888f',
      },
      severity: 'error',
    },
    {
      shows: 'capital letters',
      form: {
        'instance.serviceCode': '32A43232-A888-88E8-B9EC-00888BE8888F',
      },
      severity: 'warning',
    },
    {
      shows: 'too short',
      form: {
        'instance.serviceCode': '32a43232-a888-88e8-b9ec-00888be8888',
      },
      severity: 'error',
    },
    {
      shows: 'a masked copy',
      form: {
        'instance.serviceCode': '32a43232-a888-88e8-b9ec-00888be8****',
      },
      severity: 'error',
    },
  ],
} satisfies RuleExamples;
