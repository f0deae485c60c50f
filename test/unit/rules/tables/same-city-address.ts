import type { Cases } from '../rule-cases';

export default {
  valid: [
    {
      name: 'one city in Guangdong',
      form: {
        'entity.certificateAddress': '广东省广州市天河区1号',
        'entity.mailingAddress': '广州市越秀区2号',
        'entity.region': '广东省',
      },
    },
    {
      name: 'two cities in Zhejiang',
      form: {
        'entity.certificateAddress': '浙江省杭州市1号',
        'entity.mailingAddress': '浙江省宁波市2号',
        'entity.region': '浙江省',
      },
    },
    {
      name: 'the page prints the chosen city',
      form: {
        'entity.certificateAddress': '广东省广州市天河区1号',
        'entity.mailingAddress': '天河路2号',
        'entity.region': '广东省/广州市',
      },
    },
    {
      name: 'two provinces are the other rule’s business',
      form: {
        'entity.certificateAddress': '浙江省杭州市1号',
        'entity.mailingAddress': '广东省广州市2号',
      },
    },
  ],
  invalid: [
    {
      name: 'two cities in 河北省',
      form: {
        'entity.certificateAddress': '河北省石家庄市1号',
        'entity.mailingAddress': '河北省保定市2号',
        'entity.region': '河北省',
      },
      findings: [
        {
          field: 'entity.mailingAddress',
          severity: 'warning',
          message: [
            'in 保定市',
            'certificate address in 石家庄市',
            'same city',
            'Enter a mailing address in 石家庄市',
          ],
        },
      ],
    },
    {
      name: 'two cities in 河南省',
      form: {
        'entity.certificateAddress': '河南省郑州市1号',
        'entity.mailingAddress': '河南省洛阳市2号',
        'entity.region': '河南省',
      },
      findings: [
        {
          field: 'entity.mailingAddress',
          severity: 'warning',
          message: [
            'in 洛阳市',
            'certificate address in 郑州市',
            'same city',
            'Enter a mailing address in 郑州市',
          ],
        },
      ],
    },
    {
      name: 'two cities in 贵州省',
      form: {
        'entity.certificateAddress': '贵州省贵阳市1号',
        'entity.mailingAddress': '贵州省遵义市2号',
        'entity.region': '贵州省',
      },
      findings: [
        {
          field: 'entity.mailingAddress',
          severity: 'warning',
          message: [
            'in 遵义市',
            'certificate address in 贵阳市',
            'same city',
            'Enter a mailing address in 贵阳市',
          ],
        },
      ],
    },
    {
      name: 'two cities in 广东省',
      form: {
        'entity.certificateAddress': '广东省广州市1号',
        'entity.mailingAddress': '广东省深圳市2号',
        'entity.region': '广东省',
      },
      findings: [
        {
          field: 'entity.mailingAddress',
          severity: 'warning',
          message: [
            'in 深圳市',
            'certificate address in 广州市',
            'same city',
            'Enter a mailing address in 广州市',
          ],
        },
      ],
    },
  ],
} satisfies Cases;
