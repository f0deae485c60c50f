import type { Cases } from '../rule-cases';

export default {
  valid: [
    {
      name: '911840199901010013',
      form: {
        'leader.certificateType': '外国人永久居留身份证',
        'leader.certificateNumber': '911840199901010013',
      },
    },
    {
      name: '931826198512240028',
      form: {
        'leader.certificateType': '外国人永久居留身份证',
        'leader.certificateNumber': '931826198512240028',
      },
    },
    {
      name: 'USA310099010104',
      form: {
        'leader.certificateType': '外国人永久居留身份证',
        'leader.certificateNumber': 'USA310099010104',
      },
    },
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
      form: {
        'leader.certificateType': '外国人永久居留身份证',
        'leader.certificateNumber': '911840199901010014',
      },
      findings: [
        { field: 'leader.certificateNumber', severity: 'error', message: ['should be 3'] },
      ],
    },
    {
      name: 'does not begin with 9',
      form: {
        'leader.certificateType': '外国人永久居留身份证',
        'leader.certificateNumber': '811840199901010013',
      },
      findings: [
        { field: 'leader.certificateNumber', severity: 'error', message: ['begins with 8'] },
      ],
    },
    {
      name: 'wrong check digit of an old card',
      form: {
        'leader.certificateType': '外国人永久居留身份证',
        'leader.certificateNumber': 'USA310099010105',
      },
      findings: [
        { field: 'leader.certificateNumber', severity: 'error', message: ['should be 4'] },
      ],
    },
    {
      name: 'nationality with two letters',
      form: {
        'leader.certificateType': '外国人永久居留身份证',
        'leader.certificateNumber': 'US310099010104',
      },
      findings: [
        { field: 'leader.certificateNumber', severity: 'error', message: ['two letters'] },
      ],
    },
  ],
} satisfies Cases;
