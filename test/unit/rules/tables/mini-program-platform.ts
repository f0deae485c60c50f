import type { Cases } from '../rule-cases';

export default {
  valid: [{ name: 'a quick app', form: { 'service.kind': '快应用' } }],
  invalid: [
    {
      name: 'a mini program',
      findings: [
        {
          field: 'service.kind',
          severity: 'warning',
          message: ['WeChat', 'not at a cloud provider'],
        },
      ],
    },
    {
      name: 'a mini program as the second service',
      form: { 'service.kind': '网站', 'service.kind#1': '小程序' },
      findings: [
        { field: 'service.kind', index: 1, severity: 'warning', message: ['File it there'] },
      ],
    },
  ],
} satisfies Cases;
