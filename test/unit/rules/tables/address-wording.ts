import type { Cases } from '../rule-cases';

export default {
  valid: [],
  invalid: [
    {
      name: '市辖区 in Shanghai',
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
      findings: [
        {
          field: 'entity.mailingAddress',
          severity: 'warning',
          message: ['(宣武区), which is Xicheng District (西城区) today'],
          fix: '北京市西城区1号',
        },
      ],
    },
    {
      name: 'a former district on the certificate',
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
