import type { Cases } from '../rule-cases';

export default {
  valid: [],
  invalid: [
    {
      name: 'an IP address',
      findings: [
        {
          field: 'website.domains',
          severity: 'error',
          message: [
            '“192.0.2.1” is an IP address',
            'the system files domains only',
            'Enter the domain',
          ],
        },
      ],
    },
    {
      name: 'an address with scheme and port',
      findings: [{ field: 'website.homeUrl', severity: 'error', message: ['is an IP address'] }],
    },
    {
      name: 'IPv6',
      findings: [
        { field: 'filing.domainToVerify', severity: 'error', message: ['is an IP address'] },
      ],
    },
  ],
} satisfies Cases;
