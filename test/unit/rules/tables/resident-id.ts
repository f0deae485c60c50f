import type { Cases } from '../rule-cases';

export default {
  valid: [
    {
      name: 'empty',
      form: { 'leader.certificateType': '居民身份证', 'leader.certificateNumber': '' },
    },
    {
      name: 'another document is chosen',
      form: {
        'leader.certificateType': '军官证',
        'leader.certificateNumber': '330199199003070019',
      },
    },
  ],
  invalid: [
    {
      name: 'wrong check character',
      findings: [
        {
          field: 'leader.certificateNumber',
          severity: 'error',
          message: ['“330199199003070019” ends in 9', 'should be 8'],
        },
      ],
    },
    {
      name: 'a day that does not exist',
      findings: [
        {
          field: 'leader.certificateNumber',
          severity: 'error',
          message: ['1990-02-30', 'does not exist'],
        },
      ],
    },
    {
      name: 'no such province',
      findings: [
        { field: 'leader.certificateNumber', severity: 'error', message: ['“990199199003070010”'] },
      ],
    },
    {
      name: '17 characters',
      findings: [
        { field: 'leader.certificateNumber', severity: 'error', message: ['17 characters'] },
      ],
    },
    {
      name: 'an old card',
      form: {
        'leader.certificateType': '居民身份证',
        'leader.certificateNumber': '330199900307001',
      },
      findings: [
        {
          field: 'leader.certificateNumber',
          severity: 'error',
          message: ['15 digits', '330199199003070018'],
        },
      ],
    },
    {
      name: 'a small x',
      form: {
        'leader.certificateType': '居民身份证',
        'leader.certificateNumber': '44039919900501004x',
      },
      findings: [
        {
          field: 'leader.certificateNumber',
          severity: 'warning',
          message: ['small letters'],
          fix: '44039919900501004X',
        },
      ],
    },
    {
      name: 'spaces',
      form: {
        'leader.certificateType': '居民身份证',
        'leader.certificateNumber': '330199 19900307 0018',
      },
      findings: [
        {
          field: 'leader.certificateNumber',
          severity: 'error',
          message: ['spaces'],
          fix: '330199199003070018',
        },
      ],
    },
  ],
} satisfies Cases;
