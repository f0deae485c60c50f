import type { Cases } from '../rule-cases';

export default {
  valid: [
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
      name: 'two cities in Hebei (河北省)',
      findings: [
        {
          field: 'entity.mailingAddress',
          severity: 'warning',
          message: [
            'in Baoding (保定市)',
            'certificate address in Shijiazhuang (石家庄市)',
            'same city',
            'Enter one in Shijiazhuang (石家庄市)',
          ],
        },
      ],
    },
    {
      name: 'two cities in Henan (河南省)',
      findings: [
        {
          field: 'entity.mailingAddress',
          severity: 'warning',
          message: [
            'in Luoyang (洛阳市)',
            'certificate address in Zhengzhou (郑州市)',
            'same city',
            'Enter one in Zhengzhou (郑州市)',
          ],
        },
      ],
    },
    {
      name: 'two cities in Guizhou (贵州省)',
      findings: [
        {
          field: 'entity.mailingAddress',
          severity: 'warning',
          message: [
            'in Zunyi (遵义市)',
            'certificate address in Guiyang (贵阳市)',
            'same city',
            'Enter one in Guiyang (贵阳市)',
          ],
        },
      ],
    },
    {
      name: 'two cities in Guangdong (广东省)',
      findings: [
        {
          field: 'entity.mailingAddress',
          severity: 'warning',
          message: [
            'in Shenzhen (深圳市)',
            'certificate address in Guangzhou (广州市)',
            'same city',
            'Enter one in Guangzhou (广州市)',
          ],
        },
      ],
    },
  ],
} satisfies Cases;
