import rule from '@/lib/rules/domains-per-website';
import { testRule } from './rule-cases';

const many = (count: number): string[] =>
  Array.from({ length: count }, (_, at) => `example${at}.com`);
const ONE = ['重庆市', '广西壮族自治区', '四川省', '辽宁省', '河北省', '河南省'];

testRule(rule, {
  valid: [
    {
      name: 'one domain',
      form: { 'entity.region': '浙江省/杭州市', 'website.domains': 'example.com' },
    },
    { name: 'no domain', form: { 'entity.region': '浙江省', 'website.domains': '' } },
    { name: 'field absent', form: { 'entity.region': '重庆市' } },
    {
      name: 'a domain and its own www',
      form: { 'entity.region': '河南省', 'website.domains': ['example.cn', 'www.example.cn'] },
    },
    {
      name: 'one domain in two spellings',
      form: {
        'entity.region': '四川省',
        'website.domains': ['例子.中国', 'xn--fsqu00a.xn--fiqs8s'],
      },
    },
    {
      name: '中国 and 中國, which are registered together',
      form: { 'entity.region': '四川省', 'website.domains': ['例子.中国', '例子.中國'] },
    },
    {
      name: 'a domain and what is none',
      form: { 'entity.region': '四川省', 'website.domains': ['*.example.com', 'example.com'] },
    },
    {
      name: 'the hosts of an App',
      form: {
        'service.kind': 'APP',
        'entity.region': '四川省',
        'website.domains': ['api.example.cn', 'example.com'],
      },
    },
    {
      name: 'one domain on each of two websites',
      form: {
        'entity.region': '四川省',
        'website.domains': ['a.com'],
        'website.domains#1': ['b.com'],
      },
    },
  ],
  invalid: [
    {
      name: 'two domains, one with an ending that nobody knows',
      form: { 'entity.region': '重庆市', 'website.domains': ['lake.example', 'hill-lake.cn'] },
      findings: [
        {
          field: 'website.domains',
          severity: 'error',
          message: ['2 domains', 'Chongqing takes one'],
          source: ['seed-basics-2019', 'miit-633-2019', 'ali-limits-2019'],
        },
      ],
    },
    ...ONE.map((region) => ({
      name: `two domains in ${region}`,
      form: { 'entity.region': `${region}/某市`, 'website.domains': ['a.com', 'b.cn'] },
      findings: [
        {
          field: 'website.domains',
          severity: 'error' as const,
          message: [
            '2 domains (“a.com” and “b.cn”) on one website: ',
            ' takes one, and since 2019-04-22 the ministry’s system returns',
            'Keep one here and file the others as websites of their own.',
          ],
          source: ['seed-basics-2019', 'miit-633-2019', 'ali-limits-2019'],
        },
      ],
    })),
    {
      name: 'ten domains where ten were allowed',
      form: { 'entity.region': '浙江省/杭州市/西湖区', 'website.domains': many(10) },
      findings: [
        {
          field: 'website.domains',
          severity: 'warning',
          message:
            '10 domains (“example0.com”, “example1.com” and “example2.com” …) on one website: Zhejiang allowed 10 before, but since 2019-04-22 the ministry’s system returns every new filing with more than one. Keep one here and file the others as websites of their own.',
        },
      ],
    },
    {
      name: 'eleven domains where ten were allowed',
      form: { 'entity.region': '浙江省', 'website.domains': many(11) },
      findings: [
        {
          field: 'website.domains',
          severity: 'error',
          message: ['11 domains', 'Zhejiang allowed 10 before', 'Keep one here'],
        },
      ],
    },
    {
      name: 'two domains while the province is unknown',
      form: { 'website.domains': 'a.com，b.com' },
      findings: [
        {
          field: 'website.domains',
          severity: 'warning',
          message: ['most provinces allowed 10 before', '2019-04-22', 'Keep one here'],
        },
      ],
    },
    {
      name: 'eleven domains while the province is unknown',
      form: { 'website.domains': many(11) },
      findings: [{ field: 'website.domains', severity: 'error', message: ['Keep one here'] }],
    },
    {
      name: 'the second website only',
      form: {
        'entity.region': '辽宁省',
        'website.domains': ['a.com'],
        'website.domains#1': ['b.com', 'c.com'],
      },
      findings: [
        { field: 'website.domains', index: 1, severity: 'error', message: ['Liaoning takes one'] },
      ],
    },
  ],
});
