import type { Cases } from '../rule-cases';

export default {
  valid: [
    {
      name: 'a current district',
      form: {
        'entity.certificateAddress': '',
        'entity.mailingAddress': '北京市西城区宣武门外大街1号',
        'entity.region': '北京市',
      },
    },
    {
      name: '市辖区 where nothing is said',
      form: {
        'entity.certificateAddress': '',
        'entity.mailingAddress': '重庆市市辖区渝中区1号',
        'entity.region': '重庆市',
      },
    },
  ],
  invalid: [
    {
      name: '市辖区 in Shanghai',
      form: {
        'entity.certificateAddress': '',
        'entity.mailingAddress': '上海市市辖区浦东新区世纪大道1号',
        'entity.region': '上海市',
      },
      findings: [
        {
          field: 'entity.mailingAddress',
          severity: 'warning',
          message: ['contains 市辖区', 'Shanghai refuses it', 'Leave it out'],
          fix: '上海市浦东新区世纪大道1号',
        },
      ],
    },
    {
      name: 'a former district of Beijing',
      form: {
        'entity.certificateAddress': '',
        'entity.mailingAddress': '北京市宣武区1号',
        'entity.region': '北京市',
      },
      findings: [
        {
          field: 'entity.mailingAddress',
          severity: 'warning',
          message: ['宣武区, which is 西城区 today'],
          fix: '北京市西城区1号',
        },
      ],
    },
    {
      name: 'a former district on the certificate',
      form: {
        'entity.certificateAddress': '北京市崇文区1号',
        'entity.mailingAddress': '',
        'entity.region': '北京市',
      },
      findings: [
        {
          field: 'entity.certificateAddress',
          severity: 'warning',
          message: ['崇文区', 'unless the certificate itself shows the old name'],
        },
      ],
    },
  ],
} satisfies Cases;
