import type { RuleExamples } from '../reference';

export default {
  accepted: [
    {
      shows: 'one left',
      form: {
        'instance.productType': 'ECS',
        'instance.serviceNumbersUsed': '4',
      },
    },
    {
      shows: 'another provider’s product',
      form: {
        'instance.productType': '云服务器',
        'instance.serviceNumbersUsed': '9',
      },
    },
  ],
  refused: [
    {
      shows: 'none left: ECS',
      form: {
        'instance.productType': 'ECS',
        'instance.serviceNumbersUsed': '5',
      },
      severity: 'error',
    },
    {
      shows: 'none left: 云虚拟主机',
      form: {
        'instance.productType': '云虚拟主机',
        'instance.serviceNumbersUsed': '5',
      },
      severity: 'error',
    },
    {
      shows: 'none left: 轻量应用服务器',
      form: {
        'instance.productType': '轻量应用服务器',
        'instance.serviceNumbersUsed': '5',
      },
      severity: 'error',
    },
    {
      shows: 'none left: 弹性 Web 托管',
      form: {
        'instance.productType': '弹性 Web 托管',
        'instance.serviceNumbersUsed': '5',
      },
      severity: 'error',
    },
  ],
} satisfies RuleExamples;
