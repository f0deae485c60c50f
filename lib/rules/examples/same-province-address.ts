import type { RuleExamples } from '../reference';

export default {
  accepted: [
    {
      shows: 'two cities of one province',
      form: {
        'entity.certificateAddress': '浙江省杭州市西湖区文三路1号',
        'entity.mailingAddress': '温州市鹿城区五马街3号',
      },
    },
    {
      shows: 'the page prints the region before the mailing address',
      form: {
        'entity.certificateAddress': '浙江省杭州市西湖区文三路1号',
        'entity.mailingAddress': '文三路1号',
        'entity.region': '浙江省/杭州市/西湖区',
      },
    },
  ],
  refused: [
    {
      shows: 'two provinces',
      form: {
        'entity.certificateAddress': '浙江省杭州市西湖区文三路1号',
        'entity.mailingAddress': '上海市浦东新区世纪大道2号',
      },
      severity: 'error',
    },
    {
      shows: 'an address in English',
      form: {
        'entity.certificateAddress': '浙江省杭州市西湖区1号',
        'entity.mailingAddress': 'Xihu District, Hangzhou, Zhejiang',
      },
      severity: 'error',
    },
    {
      shows: 'a district of several provinces',
      form: {
        'entity.certificateAddress': '吉林省长春市南关区1号',
        'entity.mailingAddress': '朝阳区建国路1号',
      },
      severity: 'warning',
    },
  ],
} satisfies RuleExamples;
