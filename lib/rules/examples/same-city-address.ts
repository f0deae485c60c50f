import type { RuleExamples } from '../reference';

export default {
  accepted: [
    {
      shows: 'one city in Guangdong',
      form: {
        'entity.certificateAddress': '广东省广州市天河区1号',
        'entity.mailingAddress': '广州市越秀区2号',
        'entity.region': '广东省',
      },
    },
    {
      shows: 'two cities in Zhejiang',
      form: {
        'entity.certificateAddress': '浙江省杭州市1号',
        'entity.mailingAddress': '浙江省宁波市2号',
        'entity.region': '浙江省',
      },
    },
    {
      shows: 'the page prints the chosen city',
      form: {
        'entity.certificateAddress': '广东省广州市天河区1号',
        'entity.mailingAddress': '天河路2号',
        'entity.region': '广东省/广州市',
      },
    },
  ],
  refused: [
    {
      shows: 'two cities in Hebei (河北省)',
      form: {
        'entity.certificateAddress': '河北省石家庄市1号',
        'entity.mailingAddress': '河北省保定市2号',
        'entity.region': '河北省',
      },
      severity: 'warning',
    },
    {
      shows: 'two cities in Henan (河南省)',
      form: {
        'entity.certificateAddress': '河南省郑州市1号',
        'entity.mailingAddress': '河南省洛阳市2号',
        'entity.region': '河南省',
      },
      severity: 'warning',
    },
    {
      shows: 'two cities in Guizhou (贵州省)',
      form: {
        'entity.certificateAddress': '贵州省贵阳市1号',
        'entity.mailingAddress': '贵州省遵义市2号',
        'entity.region': '贵州省',
      },
      severity: 'warning',
    },
    {
      shows: 'two cities in Guangdong (广东省)',
      form: {
        'entity.certificateAddress': '广东省广州市1号',
        'entity.mailingAddress': '广东省深圳市2号',
        'entity.region': '广东省',
      },
      severity: 'warning',
    },
  ],
} satisfies RuleExamples;
