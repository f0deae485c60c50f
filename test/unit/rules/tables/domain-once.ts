import type { Cases } from '../rule-cases';

export default {
  valid: [
    {
      name: 'a domain and its www on one website are the other rules’ business',
      form: { 'website.domains': ['example.cn', 'www.example.cn'] },
    },
    {
      name: 'an App and a website share a domain',
      form: {
        'service.kind': 'APP',
        'service.kind#1': '网站',
        'website.domains': ['example.cn'],
        'website.domains#1': ['example.cn'],
      },
    },
  ],
  invalid: [
    {
      name: 'one domain on two websites',
      findings: [
        {
          field: 'website.domains',
          index: 1,
          severity: 'error',
          message: [
            'stands on website 1 already',
            'one website only',
            'Take it out of one of the two.',
          ],
        },
      ],
    },
    {
      name: 'two domains to check',
      findings: [
        {
          field: 'filing.domainToVerify',
          severity: 'error',
          message: ['holds 2 domains', 'one at a time'],
        },
      ],
    },
  ],
} satisfies Cases;
