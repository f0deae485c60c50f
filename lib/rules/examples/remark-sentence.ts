import type { RuleExamples } from '../reference';

export default {
  accepted: [
    {
      shows: 'the sentence of Gansu',
      form: {
        'entity.type': '企业',
        'entity.region': '甘肃省',
        'leader.isLegalRepresentative': '否',
        'entity.remark': '秦示例是网络部门的领导，负责网站',
      },
    },
    {
      shows: 'a landline in Anhui',
      form: {
        'entity.type': '企业',
        'entity.region': '安徽省',
        'leader.landline': '086-0551-62345678',
        'entity.remark': '',
      },
    },
  ],
  refused: [
    {
      shows: 'somebody else leads in Gansu, and the remark does not say who',
      form: {
        'entity.type': '企业',
        'entity.region': '甘肃省',
        'leader.isLegalRepresentative': '否',
        'entity.remark': '',
      },
      severity: 'warning',
    },
    {
      shows: 'no landline in Anhui',
      form: {
        'entity.type': '企业',
        'entity.region': '安徽省',
        'leader.landline': '',
        'entity.remark': '',
      },
      severity: 'info',
    },
    {
      shows: 'three domains on one site in Shandong',
      form: {
        'entity.type': '个人',
        'entity.region': '山东省',
        'website.domains': ['a.cn', 'b.cn', 'c.cn'],
        'website.remark': '',
      },
      severity: 'info',
    },
  ],
} satisfies RuleExamples;
