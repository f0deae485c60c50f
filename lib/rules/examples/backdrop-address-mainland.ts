import type { RuleExamples } from '../reference';

export default {
  accepted: [
    {
      shows: 'the mainland',
      form: {
        'mail.region': '浙江省/杭州市',
        'mail.address': '浙江省杭州市西湖区文三路1号',
      },
    },
    {
      shows: 'empty',
      form: {
        'mail.address': '',
      },
    },
  ],
  refused: [
    {
      shows: 'Hong Kong',
      form: {
        'mail.address': '香港九龙弥敦道1号',
      },
      severity: 'error',
    },
    {
      shows: 'Taiwan as region',
      form: {
        'mail.region': '台湾省/台北市',
      },
      severity: 'error',
    },
  ],
} satisfies RuleExamples;
