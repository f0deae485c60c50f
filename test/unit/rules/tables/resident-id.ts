import type { Cases } from '../rule-cases';

export default {
  valid: [
    {
      name: '330199199003070018',
      form: {
        'leader.certificateType': '居民身份证',
        'leader.certificateNumber': '330199199003070018',
      },
    },
    {
      name: '110199198512240024',
      form: {
        'leader.certificateType': '居民身份证',
        'leader.certificateNumber': '110199198512240024',
      },
    },
    {
      name: '44039919900501004X',
      form: {
        'leader.certificateType': '居民身份证',
        'leader.certificateNumber': '44039919900501004X',
      },
    },
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
      form: {
        'leader.certificateType': '居民身份证',
        'leader.certificateNumber': '330199199003070019',
      },
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
      form: {
        'leader.certificateType': '居民身份证',
        'leader.certificateNumber': '330199199002300010',
      },
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
      form: {
        'leader.certificateType': '居民身份证',
        'leader.certificateNumber': '990199199003070010',
      },
      findings: [
        { field: 'leader.certificateNumber', severity: 'error', message: ['“990199199003070010”'] },
      ],
    },
    {
      name: '17 characters',
      form: {
        'leader.certificateType': '居民身份证',
        'leader.certificateNumber': '33019919900307001',
      },
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
