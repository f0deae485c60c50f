import type { Cases } from '../rule-cases';

export default {
  valid: [
    {
      name: 'the mainland',
      form: { 'mail.region': '浙江省/杭州市', 'mail.address': '浙江省杭州市西湖区文三路1号' },
    },
    { name: 'empty', form: { 'mail.address': '' } },
  ],
  invalid: [
    {
      name: 'Hong Kong',
      form: { 'mail.address': '香港九龙弥敦道1号' },
      findings: [
        {
          field: 'mail.address',
          severity: 'error',
          message: [
            '“香港九龙弥敦道1号” is in Hong Kong',
            'mainland China only',
            'Enter an address',
          ],
        },
      ],
    },
    {
      name: 'Taiwan as region',
      form: { 'mail.region': '台湾省/台北市' },
      findings: [{ field: 'mail.region', severity: 'error', message: ['Taiwan'] }],
    },
  ],
} satisfies Cases;
