import type { Cases } from '../rule-cases';

export default {
  valid: [
    {
      name: 'the leader is the legal representative',
      form: {
        'entity.type': '企业',
        'entity.region': '浙江省',
        'leader.name': '秦示例',
        'leader.isLegalRepresentative': '是',
        'entity.legalRepresentative': '魏示例',
      },
    },
    {
      name: 'the same name',
      form: {
        'entity.type': '企业',
        'entity.region': '浙江省',
        'leader.name': '魏示例',
        'leader.isLegalRepresentative': '',
        'entity.legalRepresentative': '魏示例',
      },
    },
    {
      name: 'an individual',
      form: {
        'entity.type': '个人',
        'entity.region': '浙江省',
        'leader.name': '秦示例',
        'leader.isLegalRepresentative': '否',
      },
    },
    {
      name: 'no province',
      form: {
        'entity.type': '企业',
        'leader.name': '秦示例',
        'leader.isLegalRepresentative': '否',
        'entity.legalRepresentative': '魏示例',
      },
    },
  ],
  invalid: [
    {
      name: 'a province that demands it',
      form: {
        'entity.type': '企业',
        'entity.region': '浙江省',
        'leader.name': '秦示例',
        'leader.isLegalRepresentative': '否',
        'entity.legalRepresentative': '魏示例',
      },
      findings: [
        {
          field: 'leader.name',
          severity: 'warning',
          message: [
            '“秦示例” is not the legal representative (“魏示例”)',
            'in Zhejiang the entity leader must be',
            'Enter the legal representative',
          ],
        },
      ],
    },
    {
      name: 'a province that takes a letter',
      form: {
        'entity.type': '企业',
        'entity.region': '四川省',
        'leader.name': '秦示例',
        'leader.isLegalRepresentative': '',
        'entity.legalRepresentative': '魏示例',
      },
      findings: [
        {
          field: 'leader.name',
          severity: 'warning',
          message: ['Sichuan accepts that with an authorisation letter', 'Upload the letter'],
        },
      ],
    },
    {
      name: 'a province that no longer asks',
      form: {
        'entity.type': '企业',
        'entity.region': '山西省',
        'leader.name': '秦示例',
        'leader.isLegalRepresentative': '否',
        'entity.legalRepresentative': '魏示例',
      },
      findings: [
        {
          field: 'leader.name',
          severity: 'info',
          message: ['Shanxi asked for the legal representative in 2019-09, newer text does not'],
        },
      ],
    },
  ],
} satisfies Cases;
