import type { RuleExamples } from '../reference';

export default {
  accepted: [
    {
      shows: 'the entity itself',
      form: {
        'entity.type': '企业',
        'entity.region': '浙江省',
        'domain.holderRole': '主办单位',
      },
    },
    {
      shows: 'not said',
      form: {
        'entity.type': '企业',
        'entity.region': '浙江省',
        'domain.holderRole': '',
      },
    },
  ],
  refused: [
    {
      shows: 'somebody else for an individual',
      form: {
        'entity.type': '个人',
        'entity.region': '浙江省',
        'domain.holderRole': '其他',
      },
      severity: 'error',
    },
    {
      shows: 'somebody else for an organisation',
      form: {
        'entity.type': '企业',
        'entity.region': '浙江省',
        'domain.holderRole': '其他',
      },
      severity: 'error',
    },
    {
      shows: 'a shareholder in a province that takes the organisation only',
      form: {
        'entity.type': '企业',
        'entity.region': '福建省',
        'domain.holderRole': '股东',
      },
      severity: 'warning',
    },
    {
      shows: 'the legal representative where nothing speaks against it',
      form: {
        'entity.type': '企业',
        'entity.region': '山西省',
        'domain.holderRole': '法定代表人',
      },
      severity: 'info',
    },
  ],
} satisfies RuleExamples;
