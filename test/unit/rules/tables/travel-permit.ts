import type { Cases } from '../rule-cases';

export default {
  valid: [
    {
      name: 'another document is chosen',
      form: { 'leader.certificateType': '军官证', 'leader.certificateNumber': 'A12345678' },
    },
    {
      name: '12345678',
      form: {
        'leader.certificateType': '台湾居民来往大陆通行证',
        'leader.certificateNumber': '12345678',
      },
    },
  ],
  invalid: [
    {
      name: 'only H or M',
      findings: [
        { field: 'leader.certificateNumber', severity: 'error', message: ['begins with A'] },
      ],
    },
    {
      name: '7 digits',
      findings: [{ field: 'leader.certificateNumber', severity: 'error', message: ['7 digits'] }],
    },
    {
      name: '9 digits',
      findings: [{ field: 'leader.certificateNumber', severity: 'error', message: ['9 digits'] }],
    },
    {
      name: 'an old document',
      findings: [
        {
          field: 'leader.certificateNumber',
          severity: 'warning',
          message: ['11 characters', 'H12345678'],
        },
      ],
    },
    {
      name: 'a letter',
      form: {
        'leader.certificateType': '台湾居民来往大陆通行证',
        'leader.certificateNumber': 'T12345678',
      },
      findings: [
        { field: 'leader.certificateNumber', severity: 'error', message: ['begins with a letter'] },
      ],
    },
    {
      name: 'an old document',
      form: {
        'leader.certificateType': '台湾居民来往大陆通行证',
        'leader.certificateNumber': '1234567801',
      },
      findings: [{ field: 'leader.certificateNumber', severity: 'warning', message: ['12345678'] }],
    },
  ],
} satisfies Cases;
