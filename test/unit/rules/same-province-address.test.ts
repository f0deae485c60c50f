import { expect, test } from 'vitest';
import { PROVINCES } from '@/lib/regions';
import { runRules } from '@/lib/rules/run';
import rule from '@/lib/rules/same-province-address';
import { testRule, TODAY, valuesOf, type Form } from './rule-cases';

const MAILING = 'entity.mailingAddress';
const CERTIFICATE = 'entity.certificateAddress';

const addresses = (certificate: string, mailing: string, region = ''): Form => ({
  [CERTIFICATE]: certificate,
  [MAILING]: mailing,
  'entity.region': region,
});
const different = (...message: string[]) => [
  { field: MAILING, severity: 'error' as const, message },
];

testRule(rule, {
  valid: [
    { name: 'one is empty', form: addresses('浙江省杭州市西湖区文三路1号', '') },
    { name: 'fields absent', form: {} },
    {
      name: 'full and short names of one province',
      form: addresses('浙江省杭州市西湖区文三路1号', '浙江宁波海曙区中山西路2号'),
    },
    { name: 'city without province', form: addresses('浙江省杭州市', '温州市鹿城区五马街3号') },
    { name: 'county without city', form: addresses('江苏省苏州市', '昆山市前进路5号') },
    { name: 'municipality', form: addresses('北京市朝阳区建国路1号', '北京海淀区学院路2号') },
    {
      name: 'autonomous region',
      form: addresses('广西壮族自治区南宁市青秀区民族大道1号', '桂林市象山区中山中路2号'),
    },
    {
      name: 'Jilin city in Jilin',
      form: addresses('吉林省长春市人民大街1号', '吉林市船营区北京路2号'),
    },
    {
      name: 'Hainan prefecture is in Qinghai',
      form: addresses('青海省西宁市城中区1号', '海南藏族自治州共和县1号'),
    },
    {
      name: 'an ambiguous district decided by the chosen region',
      form: addresses('北京市东城区1号', '朝阳区建国路1号', '北京市/市辖区/朝阳区'),
    },
    {
      name: 'the page prints the region before the mailing address',
      form: addresses('浙江省杭州市西湖区文三路1号', '文三路1号', '浙江省/杭州市/西湖区'),
    },
    {
      name: 'a certificate of before the province was divided',
      form: addresses('四川省重庆市渝中区1号', '重庆市渝中区2号'),
    },
    { name: 'a street called after a county', form: addresses('上海市虹口区1号', '昆山路146号') },
    { name: 'neither says where it is', form: addresses('人民路1号', '解放路2号') },
  ],
  invalid: [
    {
      name: 'two provinces',
      form: addresses('浙江省杭州市西湖区文三路1号', '上海市浦东新区世纪大道2号'),
      findings: [
        {
          field: MAILING,
          severity: 'error',
          message:
            'The mailing address “上海市浦东新区世纪大道2号” is in Shanghai, the certificate address “浙江省杭州市西湖区文三路1号” in Zhejiang: both must be in the same province. Enter a mailing address in Zhejiang (浙江省), or correct the certificate address if it is mistyped.',
          source: ['seed-first'],
        },
      ],
    },
    {
      name: 'cities of two provinces without naming them',
      form: addresses('杭州市西湖区1号', '苏州市姑苏区2号'),
      findings: different('is in Jiangsu', 'in Zhejiang'),
    },
    {
      name: 'Hainan province and Hainan prefecture',
      form: addresses('海南省海口市1号', '海南藏族自治州共和县1号'),
      findings: different('is in Qinghai', 'in Hainan'),
    },
    {
      name: 'the region stands for the missing province of the mailing address',
      form: addresses('上海市徐汇区1号', '文三路1号', '浙江省/杭州市'),
      findings: different('“文三路1号” is in Zhejiang', 'in Shanghai'),
    },
    {
      name: 'an ambiguous district',
      form: addresses('吉林省长春市南关区1号', '朝阳区建国路1号'),
      findings: [
        {
          field: MAILING,
          severity: 'warning',
          message: [
            '“朝阳区建国路1号” is ambiguous',
            '朝阳区” can be',
            '北京市朝阳区',
            '吉林省长春市朝阳区',
          ],
          suggestions: ['北京市朝阳区', '吉林省长春市朝阳区'],
        },
      ],
    },
    {
      name: 'an ambiguous district none of whose places fits',
      form: addresses('浙江省杭州市西湖区1号', '朝阳区建国路1号'),
      findings: different('is in Beijing or', 'in Zhejiang', 'both must be in the same province'),
    },
    {
      name: 'an ambiguous district on the certificate, which is copied word for word',
      form: addresses('朝阳区建国路1号', ''),
      findings: [{ field: CERTIFICATE, severity: 'info', message: ['leave it', 'word for word'] }],
    },
    {
      name: 'a certificate from Hong Kong asks nobody to go there',
      form: addresses('香港九龙弥敦道1号', '广东省深圳市南山区1号', '广东省/深圳市'),
      findings: [
        { field: CERTIFICATE, severity: 'info', message: ['is in Hong Kong', 'ask the provider'] },
      ],
    },
    {
      name: 'a company from Hong Kong is told with what it may file',
      form: { ...addresses('香港九龙弥敦道1号', ''), 'entity.type': '企业' },
      findings: [
        {
          field: CERTIFICATE,
          severity: 'warning',
          message: [
            'is in Hong Kong',
            'the licence of a branch in the mainland',
            'ask the provider',
          ],
        },
      ],
    },
    {
      name: 'a province with a city of another',
      form: addresses('', '江苏省杭州市西湖区2号'),
      findings: different('names Jiangsu (江苏省), but 杭州市 is in Zhejiang', 'Correct one'),
    },
    {
      name: 'a county of another province without its kind',
      form: addresses('上海市嘉定区1号', '昆山花桥绿地大道1号', '上海市/上海市'),
      findings: [
        { field: MAILING, severity: 'warning', message: ['names 昆山, which is in Jiangsu'] },
      ],
    },
    {
      name: 'English',
      form: addresses('浙江省杭州市西湖区1号', 'Xihu District, Hangzhou, Zhejiang'),
      findings: [
        {
          field: MAILING,
          severity: 'error',
          message: [
            'is not in Chinese',
            'Write it in Chinese; it begins with “浙江省杭州市西湖区”.',
          ],
          suggestions: ['浙江省杭州市西湖区'],
        },
      ],
    },
    {
      name: 'pinyin of another province',
      form: addresses('浙江省杭州市西湖区1号', 'Guangzhou Shi Tianhe Qu'),
      findings: different('is in Guangdong', 'in Zhejiang'),
    },
    {
      name: 'Hong Kong',
      form: addresses('', '香港九龙弥敦道1号'),
      findings: different('is in Hong Kong', 'the mainland province of the filing'),
    },
  ],
});

const examples = PROVINCES.map(({ zh, zhShort }) => ({ zh, zhShort }));

test.each(examples)('$zh and $zhShort are one province and no other', ({ zh, zhShort }) => {
  for (const { zh: other } of PROVINCES) {
    const found = runRules(valuesOf(addresses(`${zh}人民路1号`, `${other}解放路2号`)), {
      today: TODAY,
      rules: [rule],
    });
    expect(found.length, other).toBe(zh === other ? 0 : 1);
  }
  expect(
    runRules(valuesOf(addresses(`${zh}人民路1号`, `${zhShort}解放路2号`)), {
      today: TODAY,
      rules: [rule],
    }),
  ).toEqual([]);
});
