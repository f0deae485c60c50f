import type { Cases } from '../rule-cases';

export default {
  valid: [
    {
      name: 'the words of Jiangsu',
      form: {
        'entity.type': '个人',
        'entity.region': '江苏省',
        'website.remark': '本网站为个人网站，做记录生活使用，网站开通后主要内容为生活记录',
      },
    },
    {
      name: 'no remark in Zhejiang',
      form: { 'entity.type': '个人', 'entity.region': '浙江省', 'website.remark': '' },
    },
    {
      name: 'an organisation',
      form: { 'entity.type': '企业', 'entity.region': '江苏省', 'website.remark': '' },
    },
  ],
  invalid: [
    {
      name: 'other words in Jiangsu',
      form: { 'entity.type': '个人', 'entity.region': '江苏省', 'website.remark': '个人网站' },
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
      form: {
        'entity.type': '个人',
        'entity.region': '内蒙古自治区',
        'website.remark': '记录生活',
      },
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
      form: { 'entity.type': '个人', 'entity.region': '天津市', 'website.remark': '' },
      findings: [
        {
          field: 'website.remark',
          severity: 'warning',
          message: ['The remark is empty', 'Tianjin wants a pledge'],
        },
      ],
    },
  ],
} satisfies Cases;
