import type { Cases } from '../rule-cases';

export default {
  valid: [],
  invalid: [
    {
      name: 'other words in Jiangsu',
      findings: [
        {
          field: 'website.remark',
          severity: 'warning',
          message: ['“个人网站”', 'Jiangsu', 'Insert the sentence'],
          suggestions: ['本网站为个人网站，做XXX使用，网站开通后主要内容为XXX'],
          inserted: ['个人网站；本网站为个人网站，做XXX使用，网站开通后主要内容为XXX'],
        },
      ],
    },
    {
      name: 'too short in Inner Mongolia',
      findings: [
        {
          field: 'website.remark',
          severity: 'warning',
          message: ['has 4 characters', 'at least 30'],
        },
      ],
    },
    {
      name: 'empty in Tianjin',
      findings: [
        {
          field: 'website.remark',
          severity: 'warning',
          message: ['The remark is empty', 'Tianjin asks for a pledge'],
        },
      ],
    },
  ],
} satisfies Cases;
