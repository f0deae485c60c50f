import type { Cases } from '../rule-cases';

export default {
  valid: [
    {
      name: 'a foreigner with passport',
      form: { 'leader.nationality': '英国', 'leader.certificateType': '护照' },
    },
    {
      name: 'a foreigner with permanent resident ID',
      form: { 'leader.nationality': '德国', 'leader.certificateType': '外国人永久居留身份证' },
    },
    { name: 'nationality unknown', form: { 'leader.certificateType': '护照' } },
  ],
  invalid: [
    {
      name: 'the travel permit in Guangdong, from whatever province',
      form: {
        'entity.type': '个人',
        'entity.region': '广东省/深圳市',
        'entity.certificateType': '港澳居民来往内地通行证',
      },
      findings: [
        {
          field: 'entity.certificateType',
          severity: 'error',
          message: [
            'is refused in Guangdong',
            'Choose 港澳居民居住证 (Hong Kong/Macao residence permit).',
          ],
          source: ['hw-gd-2025'],
        },
      ],
    },
    {
      name: 'a foreigner with a resident ID',
      findings: [
        {
          field: 'leader.certificateType',
          severity: 'error',
          message: [
            '居民身份证 (Resident ID card (mainland China)) does not fit a foreigner (“英国”)',
            'Choose 护照 (Passport) or 外国人永久居留身份证',
          ],
        },
      ],
    },
    {
      name: 'Hong Kong with passport',
      findings: [
        {
          field: 'leader.certificateType',
          severity: 'error',
          message: [
            'Hong Kong or Macao',
            'Choose 港澳居民居住证 (Hong Kong/Macao residence permit) or 港澳居民来往内地通行证',
          ],
        },
      ],
    },
    {
      name: 'Taiwan with the permit of Hong Kong and Macao',
      findings: [
        {
          field: 'admin.certificateType',
          index: 1,
          severity: 'error',
          message: ['resident of Taiwan'],
        },
      ],
    },
    {
      name: 'a mainland citizen with passport where the ID card is demanded',
      findings: [
        {
          field: 'leader.certificateType',
          severity: 'warning',
          message: ['Beijing has asked mainland citizens', 'Choose 居民身份证'],
        },
      ],
    },
    {
      name: 'a mainland citizen with passport elsewhere',
      form: {
        'entity.type': '个人',
        'entity.region': '浙江省',
        'leader.nationality': 'China',
        'leader.certificateType': '护照',
      },
      findings: [
        { field: 'leader.certificateType', severity: 'warning', message: ['most administrations'] },
      ],
    },
  ],
} satisfies Cases;
