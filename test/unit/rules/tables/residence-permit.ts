import type { Cases } from '../rule-cases';

export default {
  valid: [
    {
      name: 'another document is chosen',
      form: {
        'leader.certificateType': '军官证',
        'leader.certificateNumber': '810000199912319998',
      },
    },
  ],
  invalid: [
    {
      name: 'wrong check character',
      findings: [
        { field: 'leader.certificateNumber', severity: 'error', message: ['should be X'] },
      ],
    },
    {
      name: 'month 13',
      findings: [
        { field: 'leader.certificateNumber', severity: 'error', message: ['does not exist'] },
      ],
    },
    {
      name: 'no such origin',
      findings: [
        { field: 'leader.certificateNumber', severity: 'error', message: ['begins with 840000'] },
      ],
    },
    {
      name: 'a travel permit',
      findings: [
        { field: 'leader.certificateNumber', severity: 'error', message: ['travel permit'] },
      ],
    },
    {
      name: '16 characters',
      form: {
        'leader.certificateType': '港澳居民居住证',
        'leader.certificateNumber': '8100001999123199',
      },
      findings: [
        { field: 'leader.certificateNumber', severity: 'error', message: ['16 characters'] },
      ],
    },
  ],
} satisfies Cases;
