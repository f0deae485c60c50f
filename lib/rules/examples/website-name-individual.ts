import type { RuleExamples } from '../reference';

export default {
  accepted: [
    {
      shows: 'a plain name',
      form: {
        'entity.type': '个人',
        'entity.region': '浙江省',
        'website.name': '生活的味道',
      },
    },
    {
      shows: 'the form of Jiangsu',
      form: {
        'entity.type': '个人',
        'entity.region': '江苏省',
        'website.name': '春天的个人主页',
      },
    },
    {
      shows: 'a word that only Tianjin and Shandong refuse',
      form: {
        'entity.type': '个人',
        'entity.region': '浙江省',
        'website.name': '美食分享',
      },
    },
  ],
  refused: [
    {
      shows: 'a word refused everywhere',
      form: {
        'entity.type': '个人',
        'entity.region': '浙江省',
        'website.name': '摄影爱好者',
      },
      severity: 'error',
    },
    {
      shows: 'a word of Ningxia’s list',
      form: {
        'entity.type': '个人',
        'entity.region': '宁夏回族自治区',
        'website.name': '技术随笔',
      },
      severity: 'error',
    },
    {
      shows: 'a place',
      form: {
        'entity.type': '个人',
        'entity.region': '浙江省',
        'website.name': '北京美食探店',
      },
      severity: 'error',
    },
    {
      shows: 'an idiom',
      form: {
        'entity.type': '个人',
        'entity.region': '浙江省',
        'website.name': '一帆风顺',
      },
      severity: 'warning',
    },
  ],
} satisfies RuleExamples;
