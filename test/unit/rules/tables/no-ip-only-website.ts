import type { Cases } from '../rule-cases';

export default {
  valid: [
    { name: 'a domain', form: { 'website.domains': ['example.com'] } },
    { name: 'empty', form: { 'website.domains': [''] } },
  ],
  invalid: [
    {
      name: 'an IP address',
      form: { 'website.domains': ['192.0.2.1'] },
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
      form: { 'website.homeUrl': 'http://192.0.2.1:8080/' },
      findings: [{ field: 'website.homeUrl', severity: 'error', message: ['is an IP address'] }],
    },
    {
      name: 'IPv6',
      form: { 'filing.domainToVerify': '[2001:db8::1]' },
      findings: [
        { field: 'filing.domainToVerify', severity: 'error', message: ['is an IP address'] },
      ],
    },
  ],
} satisfies Cases;
