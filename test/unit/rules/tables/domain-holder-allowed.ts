import type { Cases } from '../rule-cases';

export default {
  valid: [
    {
      name: 'the entity itself',
      form: { 'entity.type': '企业', 'entity.region': '浙江省', 'domain.holderRole': '主办单位' },
    },
    {
      name: 'not said',
      form: { 'entity.type': '企业', 'entity.region': '浙江省', 'domain.holderRole': '' },
    },
  ],
  invalid: [
    {
      name: 'somebody else for an individual',
      form: { 'entity.type': '个人', 'entity.region': '浙江省', 'domain.holderRole': '其他' },
      findings: [
        {
          field: 'domain.holderRole',
          severity: 'error',
          message: ['somebody else (其他)', 'personal website', 'Transfer it'],
        },
      ],
    },
    {
      name: 'somebody else for an organisation',
      form: { 'entity.type': '企业', 'entity.region': '浙江省', 'domain.holderRole': '其他' },
      findings: [
        { field: 'domain.holderRole', severity: 'error', message: ['itself, by a shareholder'] },
      ],
    },
    {
      name: 'a shareholder in a province that takes the organisation only',
      form: { 'entity.type': '企业', 'entity.region': '福建省', 'domain.holderRole': '股东' },
      findings: [
        {
          field: 'domain.holderRole',
          severity: 'warning',
          message: ['a shareholder (股东)', 'Fujian has accepted only the organisation'],
        },
      ],
    },
    {
      name: 'the legal representative where nothing speaks against it',
      form: { 'entity.type': '企业', 'entity.region': '山西省', 'domain.holderRole': '法定代表人' },
      findings: [
        {
          field: 'domain.holderRole',
          severity: 'info',
          message: ['the legal representative (法定代表人)', 'statement'],
        },
      ],
    },
  ],
} satisfies Cases;
