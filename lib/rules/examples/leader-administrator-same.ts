import type { RuleExamples } from '../reference';

export default {
  accepted: [
    {
      shows: 'one person in Zhejiang',
      form: {
        'entity.type': '企业',
        'entity.region': '浙江省',
        'leader.name': '秦示例',
        'admin.name': '秦示例',
      },
    },
    {
      shows: 'two people in Tianjin',
      form: {
        'entity.type': '企业',
        'entity.region': '天津市',
        'leader.name': '秦示例',
        'admin.name': '魏示例',
      },
    },
    {
      shows: 'one person as individual',
      form: {
        'entity.type': '个人',
        'entity.region': '浙江省',
        'entity.name': '秦示例',
        'leader.name': '秦示例',
        'admin.name': '秦示例',
      },
    },
  ],
  refused: [
    {
      shows: 'one person in Tianjin',
      form: {
        'entity.type': '企业',
        'entity.region': '天津市',
        'leader.name': '秦示例',
        'admin.name': '秦示例',
      },
      severity: 'warning',
    },
    {
      shows: 'two people in Jiangsu, the leader not the legal representative',
      form: {
        'entity.type': '企业',
        'entity.region': '江苏省',
        'leader.name': '秦示例',
        'admin.name': '魏示例',
        'leader.isLegalRepresentative': '否',
      },
      severity: 'warning',
    },
    {
      shows: 'two people elsewhere',
      form: {
        'entity.type': '企业',
        'entity.region': '浙江省',
        'leader.name': '秦示例',
        'admin.name': '魏示例',
      },
      severity: 'info',
    },
    {
      shows: 'another administrator of a personal website',
      form: {
        'entity.type': '个人',
        'entity.region': '浙江省',
        'entity.name': '秦示例',
        'leader.name': '秦示例',
        'admin.name': '魏示例',
      },
      severity: 'error',
    },
  ],
} satisfies RuleExamples;
