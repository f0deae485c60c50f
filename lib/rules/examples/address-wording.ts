import type { RuleExamples } from '../reference';

export default {
  accepted: [
    {
      shows: 'a current district',
      form: {
        'entity.certificateAddress': '',
        'entity.mailingAddress': '北京市西城区宣武门外大街1号',
        'entity.region': '北京市',
      },
    },
    {
      shows: '市辖区 (city districts) where nothing is said',
      form: {
        'entity.certificateAddress': '',
        'entity.mailingAddress': '重庆市市辖区渝中区1号',
        'entity.region': '重庆市',
      },
    },
  ],
  refused: [
    {
      shows: '市辖区 in Shanghai',
      form: {
        'entity.certificateAddress': '',
        'entity.mailingAddress': '上海市市辖区浦东新区世纪大道1号',
        'entity.region': '上海市',
      },
      severity: 'warning',
    },
    {
      shows: 'a former district of Beijing',
      form: {
        'entity.certificateAddress': '',
        'entity.mailingAddress': '北京市宣武区1号',
        'entity.region': '北京市',
      },
      severity: 'warning',
    },
    {
      shows: 'a former district on the certificate',
      form: {
        'entity.certificateAddress': '北京市崇文区1号',
        'entity.mailingAddress': '',
        'entity.region': '北京市',
      },
      severity: 'warning',
    },
  ],
} satisfies RuleExamples;
