import type { RuleExamples } from '../reference';

export default {
  accepted: [
    {
      shows: 'public',
      form: {
        'instance.publicBandwidth': '是',
        'instance.publicIp': '47.96.0.1',
      },
    },
    {
      shows: 'IPv6',
      form: {
        'instance.publicIp': '2400:3200::1',
      },
    },
    {
      shows: 'empty',
      form: {
        'instance.publicIp': '',
      },
    },
  ],
  refused: [
    {
      shows: 'no bandwidth',
      form: {
        'instance.publicBandwidth': '否',
      },
      severity: 'error',
    },
    {
      shows: 'a private address',
      form: {
        'instance.publicIp': '192.168.1.10',
      },
      severity: 'error',
    },
    {
      shows: 'no address',
      form: {
        'instance.publicIp': 'server',
      },
      severity: 'error',
    },
  ],
} satisfies RuleExamples;
