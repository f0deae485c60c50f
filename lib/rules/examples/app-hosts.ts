import type { RuleExamples } from '../reference';

const APP = { 'service.kind': 'APP' };

export default {
  accepted: [
    {
      shows: 'hosts as they are called',
      form: { ...APP, 'website.domains': ['api.example.cn', 'a.b.c.example.com'] },
    },
    {
      shows: 'a website is measured by other rules',
      form: { 'service.kind': '网站', 'website.domains': ['a.b.c.d.example.com'] },
    },
  ],
  refused: [
    {
      shows: 'a wildcard',
      form: { ...APP, 'website.domains': ['*.example.cn'] },
      severity: 'error',
    },
    {
      shows: 'an underscore',
      form: { ...APP, 'website.domains': ['api_v1.example.cn'] },
      severity: 'error',
    },
    {
      shows: 'a web address',
      form: { ...APP, 'website.domains': ['https://api.example.cn/v1'] },
      severity: 'error',
    },
    {
      shows: 'a name that a provider gives',
      form: { ...APP, 'website.domains': ['example.oss-cn-hangzhou.aliyuncs.com'] },
      severity: 'warning',
    },
    {
      shows: 'a fifth level',
      form: { ...APP, 'website.domains': ['a.b.c.d.example.com'] },
      severity: 'warning',
    },
  ],
} satisfies RuleExamples;
