import type { Cases } from '../rule-cases';

export default {
  valid: [
    {
      name: 'public',
      form: { 'instance.publicBandwidth': '是', 'instance.publicIp': '47.96.0.1' },
    },
    { name: 'IPv6', form: { 'instance.publicIp': '2400:3200::1' } },
    { name: 'empty', form: { 'instance.publicIp': '' } },
  ],
  invalid: [
    {
      name: 'no bandwidth',
      form: { 'instance.publicBandwidth': '否' },
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
      form: { 'instance.publicIp': '192.168.1.10' },
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
      form: { 'instance.publicIp': 'server' },
      findings: [
        { field: 'instance.publicIp', severity: 'error', message: ['is not an IP address'] },
      ],
    },
  ],
} satisfies Cases;
