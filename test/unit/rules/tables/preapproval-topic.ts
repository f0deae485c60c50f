import type { Cases } from '../rule-cases';

export default {
  valid: [
    {
      name: 'chosen with its number',
      form: {
        'entity.type': '企业',
        'entity.region': '浙江省',
        'website.preapproval': ['出版'],
        'website.preapprovalNumber': '新出网证123',
      },
    },
    {
      name: 'none applies',
      form: {
        'entity.type': '企业',
        'entity.region': '浙江省',
        'website.preapproval': ['以上都不涉及'],
        'website.preapprovalNumber': '',
      },
    },
  ],
  invalid: [
    {
      name: 'news',
      findings: [
        {
          field: 'website.name',
          severity: 'warning',
          message: [
            '“示例新闻中心” contains “新闻”, a word of news',
            '互联网新闻信息服务许可证',
            'choose the topic',
          ],
        },
      ],
    },
    {
      name: 'education where it is still asked for',
      findings: [{ field: 'website.name', severity: 'warning', message: ['education'] }],
    },
    {
      name: 'education elsewhere',
      findings: [
        {
          field: 'website.name',
          severity: 'info',
          message: ['Alibaba Cloud’s guides of 2018–2019 ask', 'Shanghai no longer did'],
        },
      ],
    },
    {
      name: 'a forum',
      findings: [
        {
          field: 'website.name',
          severity: 'warning',
          message: ['forums cannot be filed', 'abolished'],
        },
      ],
    },
    {
      name: 'finance in the company’s name',
      form: {
        'entity.type': '企业',
        'entity.region': '浙江省',
        'entity.name': '杭州示例资产管理有限公司',
      },
      findings: [
        {
          field: 'entity.name',
          severity: 'warning',
          message: ['资产管理', 'finance', 'newer lists'],
        },
      ],
    },
    {
      name: 'a topic without its number',
      form: {
        'entity.type': '企业',
        'entity.region': '浙江省',
        'website.preapproval': ['出版'],
        'website.preapprovalNumber': '',
      },
      findings: [
        {
          field: 'website.preapproval',
          severity: 'error',
          message: ['“出版” is chosen without an approval number', 'Enter its number'],
        },
      ],
    },
    {
      name: 'a word in Sichuan',
      form: { 'entity.type': '企业', 'entity.region': '四川省', 'website.name': '示例空间科技' },
      findings: [{ field: 'website.name', severity: 'warning', message: ['空间', 'Sichuan'] }],
    },
  ],
} satisfies Cases;
