import type { Cases } from '../rule-cases';

const APP = { 'service.kind': 'APP' };
const at = { field: 'website.domains' };

export default {
  valid: [
    { name: 'an address', form: { ...APP, 'website.domains': ['192.0.2.1'] } },
    {
      name: 'a quick app',
      form: { 'service.kind': '快应用', 'website.domains': ['m.example.cn'] },
    },
  ],
  invalid: [
    {
      name: 'a wildcard',
      findings: [{ ...at, severity: 'error', message: ['*.example.cn', 'Write them out'] }],
    },
    {
      name: 'an underscore',
      findings: [{ ...at, severity: 'error', message: ['api_v1.example.cn', 'is not a host'] }],
    },
    {
      name: 'a web address',
      findings: [{ ...at, severity: 'error', message: ['the host alone'], fix: 'api.example.cn' }],
    },
    {
      name: 'a name that a provider gives',
      findings: [{ ...at, severity: 'warning', message: ['aliyuncs.com', 'domain of your own'] }],
    },
    {
      name: 'a fifth level',
      findings: [{ ...at, severity: 'warning', message: ['4 levels', 'b.c.d.example.com'] }],
    },
    {
      name: 'the gravest of several',
      form: { ...APP, 'website.domains': ['a.b.c.d.example.com', '*.example.cn'] },
      findings: [{ ...at, severity: 'error', message: ['*.example.cn'] }],
    },
  ],
} satisfies Cases;
