import type { Cases } from '../rule-cases';

export default {
  valid: [
    {
      name: 'E12345678',
      form: { 'leader.certificateType': '护照', 'leader.certificateNumber': 'E12345678' },
    },
    {
      name: '533001234',
      form: { 'leader.certificateType': '护照', 'leader.certificateNumber': '533001234' },
    },
    {
      name: 'AB1234567',
      form: { 'leader.certificateType': '护照', 'leader.certificateNumber': 'AB1234567' },
    },
    { name: 'empty', form: { 'leader.certificateType': '护照', 'leader.certificateNumber': '' } },
    {
      name: 'another document is chosen',
      form: { 'leader.certificateType': '军官证', 'leader.certificateNumber': 'E-1234567' },
    },
  ],
  invalid: [
    {
      name: 'a hyphen',
      form: { 'leader.certificateType': '护照', 'leader.certificateNumber': 'E-1234567' },
      findings: [{ field: 'leader.certificateNumber', severity: 'error', message: ['“-”'] }],
    },
    {
      name: 'Chinese characters',
      form: { 'leader.certificateType': '护照', 'leader.certificateNumber': '护照123456' },
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
      form: { 'leader.certificateType': '护照', 'leader.certificateNumber': '1234' },
      findings: [
        { field: 'leader.certificateNumber', severity: 'error', message: ['4 characters'] },
      ],
    },
    {
      name: 'a space',
      form: { 'leader.certificateType': '护照', 'leader.certificateNumber': 'E 12345678' },
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
