import type { Cases } from '../rule-cases';

export default {
  valid: [
    {
      name: 'two Apps',
      form: { 'entity.type': '个人', 'service.kind': 'APP', 'service.kind#1': 'APP' },
    },
  ],
  invalid: [
    {
      name: 'a website and an App',
      findings: [
        { field: 'service.kind', index: 1, severity: 'warning', message: ['one order', 'Submit'] },
      ],
    },
  ],
} satisfies Cases;
