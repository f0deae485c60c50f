import type { Cases } from '../rule-cases';

const gansu = { 'entity.type': '企业', 'entity.region': '甘肃省' };
const anhui = { 'entity.type': '企业', 'entity.region': '安徽省' };
const shandong = { 'entity.type': '个人', 'entity.region': '山东省' };
const LEADER = 'XXX是XXX部门的领导，负责XXX';

export default {
  valid: [
    {
      name: 'the legal representative leads in Gansu',
      form: { ...gansu, 'leader.isLegalRepresentative': '是', 'entity.remark': '' },
    },
    {
      name: 'somebody else leads in Zhejiang',
      form: {
        ...gansu,
        'entity.region': '浙江省',
        'leader.isLegalRepresentative': '否',
        'entity.remark': '',
      },
    },
    {
      name: 'no landline in Anhui, and the remark says so',
      form: { ...anhui, 'leader.landline': '', 'entity.remark': '企业无座机' },
    },
    { name: 'a page in Anhui without the field', form: { ...anhui, 'entity.remark': '' } },
    {
      name: 'two domains in Shandong',
      form: { ...shandong, 'website.domains': ['a.cn', 'b.cn'], 'website.remark': '' },
    },
  ],
  invalid: [
    {
      name: 'somebody else leads in Gansu',
      form: {
        ...gansu,
        'entity.legalRepresentative': '林示例',
        'leader.name': '秦示例',
        'entity.remark': '',
      },
      findings: [
        {
          field: 'entity.remark',
          severity: 'warning',
          message: ['Gansu', 'Insert the sentence'],
          suggestions: [LEADER],
        },
      ],
    },
    {
      name: 'no landline in Anhui',
      form: { ...anhui, 'leader.landline': '', 'entity.remark': '其他说明' },
      findings: [
        {
          field: 'entity.remark',
          severity: 'info',
          message: ['No landline', 'Anhui', 'insert the sentence'],
          suggestions: ['企业无座机'],
          inserted: ['其他说明；企业无座机'],
        },
      ],
    },
    {
      name: 'three domains on one site in Shandong',
      findings: [
        {
          field: 'website.remark',
          severity: 'info',
          message: ['3 domains', 'Shandong'],
          suggestions: ['域名指向同一网站'],
        },
      ],
    },
  ],
} satisfies Cases;
