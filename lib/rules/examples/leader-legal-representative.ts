import type { RuleExamples } from '../reference';

export default {
  accepted: [
    {
      shows: 'the leader is the legal representative',
      form: {
        'entity.type': '企业',
        'entity.region': '浙江省',
        'leader.name': '秦示例',
        'leader.isLegalRepresentative': '是',
        'entity.legalRepresentative': '魏示例',
      },
    },
    {
      shows: 'the same name',
      form: {
        'entity.type': '企业',
        'entity.region': '浙江省',
        'leader.name': '魏示例',
        'leader.isLegalRepresentative': '',
        'entity.legalRepresentative': '魏示例',
      },
    },
    {
      shows: 'an individual',
      form: {
        'entity.type': '个人',
        'entity.region': '浙江省',
        'leader.name': '秦示例',
        'leader.isLegalRepresentative': '否',
      },
    },
  ],
  refused: [
    {
      shows: 'a province that demands it',
      form: {
        'entity.type': '企业',
        'entity.region': '浙江省',
        'leader.name': '秦示例',
        'leader.isLegalRepresentative': '否',
        'entity.legalRepresentative': '魏示例',
      },
      severity: 'warning',
    },
    {
      shows: 'a province that takes a letter',
      form: {
        'entity.type': '企业',
        'entity.region': '四川省',
        'leader.name': '秦示例',
        'leader.isLegalRepresentative': '',
        'entity.legalRepresentative': '魏示例',
      },
      severity: 'warning',
    },
    {
      shows: 'a province that no longer asks',
      form: {
        'entity.type': '企业',
        'entity.region': '山西省',
        'leader.name': '秦示例',
        'leader.isLegalRepresentative': '否',
        'entity.legalRepresentative': '魏示例',
      },
      severity: 'info',
    },
  ],
} satisfies RuleExamples;
