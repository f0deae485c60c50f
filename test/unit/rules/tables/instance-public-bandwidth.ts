import type { Cases } from '../rule-cases';

export default {
  valid: [],
  invalid: [
    {
      name: 'no bandwidth',
      findings: [
        {
          field: 'instance.publicBandwidth',
          severity: 'error',
          message: ['no public bandwidth', 'Buy public bandwidth'],
        },
      ],
    },
    {
      name: 'a private address',
      findings: [
        {
          field: 'instance.publicIp',
          severity: 'error',
          message: ['“192.168.1.10” is a private address'],
        },
      ],
    },
    {
      name: 'no address',
      findings: [
        { field: 'instance.publicIp', severity: 'error', message: ['is not an IP address'] },
      ],
    },
  ],
} satisfies Cases;
