import type { RuleExamples } from '../reference';

export default {
  accepted: [
    {
      shows: 'a domain',
      form: {
        'website.domains': ['example.com'],
      },
    },
    {
      shows: 'empty',
      form: {
        'website.domains': [''],
      },
    },
  ],
  refused: [
    {
      shows: 'an IP address',
      form: {
        'website.domains': ['192.0.2.1'],
      },
      severity: 'error',
    },
    {
      shows: 'an address with scheme and port',
      form: {
        'website.homeUrl': 'http://192.0.2.1:8080/',
      },
      severity: 'error',
    },
    {
      shows: 'IPv6',
      form: {
        'filing.domainToVerify': '[2001:db8::1]',
      },
      severity: 'error',
    },
  ],
} satisfies RuleExamples;
