import rule from '@/lib/rules/website-name';
import { testRule } from './rule-cases';

const named = (name: string, type = '个人') => ({ 'entity.type': type, 'website.name': name });
const error = (...message: string[]) => [
  { field: 'website.name', severity: 'error' as const, message },
];

testRule(rule, {
  valid: [
    { name: 'empty', form: named('') },
    { name: 'three Chinese characters', form: named('生活记') },
    { name: 'Chinese with Latin letters', form: named('我的Python笔记') },
    { name: 'Chinese with a space', form: named('我的 Python 笔记') },
    { name: 'the full company name', form: named('杭州示例科技有限公司', '企业') },
    {
      name: 'the brackets of the registered name',
      form: {
        ...named('示例科技（北京）有限公司', '企业'),
        'entity.name': '示例科技（北京）有限公司',
      },
    },
    { name: 'a suffix that Guangdong asks for', form: named('示例商学院（内部学院）', '企业') },
    {
      name: 'an App with two characters',
      form: { ...named('小记', '企业'), 'service.kind': 'APP' },
    },
    { name: 'state word not at the beginning', form: named('我爱中国', '企业') },
  ],
  invalid: [
    {
      name: 'two Chinese characters',
      form: named('我的'),
      findings: error('“我的” has 2 Chinese characters;', 'at least three', 'Write a Chinese name'),
    },
    {
      name: 'a very long name',
      form: named('记录我的读书与思考以及每天的生活点滴'),
      findings: [
        { field: 'website.name', severity: 'info', message: ['18 characters', '3 to 10'] },
      ],
    },
    { name: 'digits only', form: named('12345'), findings: error('has digits only;') },
    {
      name: 'Latin letters only',
      form: named('mywebsite'),
      findings: error('has Latin letters only;'),
    },
    {
      name: 'a domain',
      form: named('abc.com'),
      findings: error('“abc.com” is a domain;', 'It also has Latin letters only;'),
    },
    {
      name: 'a domain in full-width letters',
      form: named('ａｂｃ．ｃｏｍ'),
      findings: error('is a domain;'),
    },
    {
      name: 'the website’s own Chinese domain, with and without ending',
      form: { ...named('例子网记'), 'website.domains': ['例子网记.中国'] },
      findings: error('“例子网记” is a domain;'),
    },
    {
      name: 'a symbol, with the repaired name',
      form: named('猫咪日记！'),
      findings: [
        {
          field: 'website.name',
          severity: 'error',
          message:
            '“猫咪日记！” contains “!”; special symbols are refused in website names. Leave them out.',
          fix: '猫咪日记',
          source: ['ali-fields-2019'],
        },
      ],
    },
    {
      name: 'parentheses are tolerated by one provider',
      form: named('示例公司（官网）', '企业'),
      findings: [{ field: 'website.name', severity: 'warning', message: ['only one provider'] }],
    },
    {
      name: 'a state word at the beginning, individual',
      form: named('中国教育网'),
      findings: error('begins with 中国 (“China”), which is reserved for national bodies.'),
    },
    {
      name: 'a state word at the beginning, organisation',
      form: named('国家人才库', '企业'),
      findings: [
        { field: 'website.name', severity: 'warning', message: ['国家', 'Attach the approval'] },
      ],
    },
    {
      name: 'a beginning on newer lists',
      form: named('维权日记本'),
      findings: error('begins with 维权 (“rights protection”)'),
    },
    {
      name: 'a sensitive word',
      form: named('赌博娱乐城', '企业'),
      findings: error('赌博 (“gambling”, characters 1–2)', 'refused in every website name'),
    },
  ],
});
