import type { Cases } from '../rule-cases';

export default {
  valid: [
    {
      name: 'no administrator yet',
      form: {
        'entity.type': '企业',
        'entity.region': '浙江省',
        'leader.name': '秦示例',
        'admin.name': '',
      },
    },
    {
      name: 'an individual whose name is parted by different dots',
      form: {
        'entity.type': '个人',
        'entity.region': '浙江省',
        'entity.name': '阿依古丽·示例',
        'leader.name': '阿依古丽・示例',
        'admin.name': '阿依古丽.示例',
      },
    },
  ],
  invalid: [
    {
      name: 'one person in Tianjin',
      findings: [
        {
          field: 'admin.name',
          severity: 'warning',
          message: [
            '“秦示例” is the entity leader too',
            'Tianjin asks for two different people',
            'Name another',
          ],
        },
      ],
    },
    {
      name: 'two people in Jiangsu, the leader not the legal representative',
      findings: [
        {
          field: 'admin.name',
          severity: 'warning',
          message: ['Jiangsu both roles must be one person'],
        },
      ],
    },
    {
      name: 'two people elsewhere',
      findings: [
        {
          field: 'admin.name',
          severity: 'info',
          message: ['some administrations ask for one person', 'Read the rules of your province'],
        },
      ],
    },
    {
      name: 'another administrator of a personal website',
      findings: [{ field: 'admin.name', severity: 'error', message: ['one person'] }],
    },
    {
      name: 'another leader of a personal website',
      form: {
        'entity.type': '个人',
        'entity.region': '浙江省',
        'entity.name': '秦示例',
        'leader.name': '魏示例',
      },
      findings: [
        {
          field: 'leader.name',
          severity: 'error',
          message: ['is not the individual who files, “秦示例”'],
        },
      ],
    },
  ],
} satisfies Cases;
