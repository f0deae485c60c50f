import type { Cases } from '../rule-cases';

export default {
  valid: [
    { name: 'empty', form: { 'leader.certificateType': '护照', 'leader.certificateNumber': '' } },
    {
      name: 'another document is chosen',
      form: { 'leader.certificateType': '军官证', 'leader.certificateNumber': 'E-1234567' },
    },
  ],
  invalid: [
    {
      name: 'a hyphen',
      findings: [{ field: 'leader.certificateNumber', severity: 'error', message: ['“-”'] }],
    },
    {
      name: 'Chinese characters',
      findings: [
        {
          field: 'leader.certificateNumber',
          severity: 'error',
          message: ['only letters and digits'],
        },
      ],
    },
    {
      name: 'too short',
      findings: [
        { field: 'leader.certificateNumber', severity: 'error', message: ['4 characters'] },
      ],
    },
    {
      name: 'a space',
      findings: [
        {
          field: 'leader.certificateNumber',
          severity: 'error',
          message: ['spaces'],
          fix: 'E12345678',
        },
      ],
    },
  ],
} satisfies Cases;
