import type { Cases } from '../rule-cases';

export default {
  valid: [
    {
      name: '81000019991231999X',
      form: {
        'leader.certificateType': '港澳居民居住证',
        'leader.certificateNumber': '81000019991231999X',
      },
    },
    {
      name: '820000199912319983',
      form: {
        'leader.certificateType': '港澳居民居住证',
        'leader.certificateNumber': '820000199912319983',
      },
    },
    {
      name: 'empty',
      form: { 'leader.certificateType': '港澳居民居住证', 'leader.certificateNumber': '' },
    },
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
      form: {
        'leader.certificateType': '港澳居民居住证',
        'leader.certificateNumber': '810000199912319998',
      },
      findings: [
        { field: 'leader.certificateNumber', severity: 'error', message: ['should be X'] },
      ],
    },
    {
      name: 'month 13',
      form: {
        'leader.certificateType': '港澳居民居住证',
        'leader.certificateNumber': '810000199913319990',
      },
      findings: [
        { field: 'leader.certificateNumber', severity: 'error', message: ['does not exist'] },
      ],
    },
    {
      name: 'no such origin',
      form: {
        'leader.certificateType': '港澳居民居住证',
        'leader.certificateNumber': '840000199912319990',
      },
      findings: [
        { field: 'leader.certificateNumber', severity: 'error', message: ['begins with 840000'] },
      ],
    },
    {
      name: 'a travel permit',
      form: { 'leader.certificateType': '港澳居民居住证', 'leader.certificateNumber': 'H12345678' },
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
