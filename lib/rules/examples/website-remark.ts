import type { RuleExamples } from '../reference';

export default {
  accepted: [
    {
      shows: 'the words of Jiangsu',
      form: {
        'entity.type': '个人',
        'entity.region': '江苏省',
        'website.remark': '本网站为个人网站，做记录生活使用，网站开通后主要内容为生活记录',
      },
    },
    {
      shows: 'no remark in Zhejiang',
      form: {
        'entity.type': '个人',
        'entity.region': '浙江省',
        'website.remark': '',
      },
    },
    {
      shows: 'an organisation',
      form: {
        'entity.type': '企业',
        'entity.region': '江苏省',
        'website.remark': '',
      },
    },
  ],
  refused: [
    {
      shows: 'other words in Jiangsu',
      form: {
        'entity.type': '个人',
        'entity.region': '江苏省',
        'website.remark': '个人网站',
      },
      severity: 'warning',
    },
    {
      shows: 'too short in Inner Mongolia',
      form: {
        'entity.type': '个人',
        'entity.region': '内蒙古自治区',
        'website.remark': '记录生活',
      },
      severity: 'warning',
    },
    {
      shows: 'empty in Tianjin',
      form: {
        'entity.type': '个人',
        'entity.region': '天津市',
        'website.remark': '',
      },
      severity: 'warning',
    },
  ],
} satisfies RuleExamples;
