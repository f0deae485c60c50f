import type { RuleExamples } from '../reference';

export default {
  accepted: [
    {
      shows: 'three months of ECS',
      form: {
        'instance.productType': 'ECS',
        'instance.months': '3',
      },
    },
    {
      shows: 'another provider’s product',
      form: {
        'instance.productType': '云服务器',
        'instance.months': '1',
      },
    },
    {
      shows: 'a year left',
      form: {
        'instance.productType': 'ECS',
        'instance.startsOn': '2026-01-15',
        'instance.expires': '2027-11-22',
      },
    },
  ],
  refused: [
    {
      shows: 'too few months of ECS',
      form: {
        'instance.productType': 'ECS',
        'instance.months': '2',
      },
      severity: 'error',
    },
    {
      shows: 'too few months of 云虚拟主机 (web hosting)',
      form: {
        'instance.productType': '云虚拟主机',
        'instance.months': '2',
      },
      severity: 'error',
    },
    {
      shows: 'too few months of 轻量应用服务器 (Simple Application Server)',
      form: {
        'instance.productType': '轻量应用服务器',
        'instance.months': '1',
      },
      severity: 'error',
    },
    {
      shows: 'too few months of 弹性Web托管 (Elastic Web Hosting)',
      form: {
        'instance.productType': '弹性 Web 托管',
        'instance.months': '5',
      },
      severity: 'error',
    },
  ],
} satisfies RuleExamples;
