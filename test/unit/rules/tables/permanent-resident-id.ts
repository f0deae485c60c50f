import type { Cases } from '../rule-cases';

export default {
  valid: [
    {
      name: 'GBR110185122427',
      form: {
        'leader.certificateType': '外国人永久居留身份证',
        'leader.certificateNumber': 'GBR110185122427',
      },
    },
    {
      name: 'empty',
      form: { 'leader.certificateType': '外国人永久居留身份证', 'leader.certificateNumber': '' },
    },
    {
      name: 'another document is chosen',
      form: {
        'leader.certificateType': '军官证',
        'leader.certificateNumber': '911840199901010014',
      },
    },
  ],
  invalid: [
    {
      name: 'wrong check digit',
      findings: [
        { field: 'leader.certificateNumber', severity: 'error', message: ['should be 3'] },
      ],
    },
    {
      name: 'does not begin with 9',
      findings: [
        { field: 'leader.certificateNumber', severity: 'error', message: ['begins with 8'] },
      ],
    },
    {
      name: 'wrong check digit of an old card',
      findings: [
        { field: 'leader.certificateNumber', severity: 'error', message: ['should be 4'] },
      ],
    },
    {
      name: 'nationality with two letters',
      findings: [
        { field: 'leader.certificateNumber', severity: 'error', message: ['two letters'] },
      ],
    },
  ],
} satisfies Cases;
