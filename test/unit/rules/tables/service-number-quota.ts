import type { Cases } from '../rule-cases';

export default {
  valid: [],
  invalid: [
    {
      name: 'none left: ECS',
      findings: [
        {
          field: 'instance.serviceNumbersUsed',
          severity: 'error',
          message: [
            '5 service identification number',
            'ECS gives 5 per instance',
            'a renewal adds none',
            'Buy another instance',
          ],
        },
      ],
    },
    {
      name: 'none left: 云虚拟主机',
      findings: [
        {
          field: 'instance.serviceNumbersUsed',
          severity: 'error',
          message: [
            '5 service identification number',
            '5 per instance',
            'a renewal adds none',
            'Buy another instance',
          ],
        },
      ],
    },
    {
      name: 'none left: 轻量应用服务器',
      findings: [
        {
          field: 'instance.serviceNumbersUsed',
          severity: 'error',
          message: [
            '5 service identification number',
            '5 per instance',
            'a renewal adds none',
            'Buy another instance',
          ],
        },
      ],
    },
    {
      name: 'none left: 弹性 Web 托管',
      findings: [
        {
          field: 'instance.serviceNumbersUsed',
          severity: 'error',
          message: [
            '5 service identification number',
            '5 for the whole account',
            'a renewal adds none',
            'Buy another instance',
          ],
        },
      ],
    },
    {
      name: 'none left: 建站市场（云市场）产品',
      form: {
        'instance.productType': '建站市场（云市场）产品',
        'instance.serviceNumbersUsed': '1',
      },
      findings: [
        {
          field: 'instance.serviceNumbersUsed',
          severity: 'error',
          message: [
            '1 service identification number',
            'gives 1',
            'a renewal adds none',
            'Buy another instance',
          ],
        },
      ],
    },
    {
      name: 'none left: NAT网关',
      form: { 'instance.productType': 'NAT网关', 'instance.serviceNumbersUsed': '2' },
      findings: [
        {
          field: 'instance.serviceNumbersUsed',
          severity: 'error',
          message: [
            '2 service identification number',
            'gives 2',
            'a renewal adds none',
            'Buy another instance',
          ],
        },
      ],
    },
    {
      name: 'none left: IPv6转换服务',
      form: { 'instance.productType': 'IPv6转换服务', 'instance.serviceNumbersUsed': '2' },
      findings: [
        {
          field: 'instance.serviceNumbersUsed',
          severity: 'error',
          message: [
            '2 service identification number',
            'gives 2',
            'a renewal adds none',
            'Buy another instance',
          ],
        },
      ],
    },
    {
      name: 'none left: ENS',
      form: { 'instance.productType': 'ENS', 'instance.serviceNumbersUsed': '5' },
      findings: [
        {
          field: 'instance.serviceNumbersUsed',
          severity: 'error',
          message: [
            '5 service identification number',
            'gives 5',
            'a renewal adds none',
            'Buy another instance',
          ],
        },
      ],
    },
  ],
} satisfies Cases;
