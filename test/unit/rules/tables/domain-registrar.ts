import type { Cases } from '../rule-cases';

export default {
  valid: [
    { name: 'it is', form: { 'domain.registrarInChina': '是' } },
    { name: 'not said', form: { 'domain.registrarInChina': '' } },
  ],
  invalid: [
    {
      name: 'it is not',
      form: { 'domain.registrarInChina': '否' },
      findings: [
        {
          field: 'domain.registrarInChina',
          severity: 'error',
          message: ['not in mainland China (否)', 'alibabacloud.com', 'Transfer it'],
        },
      ],
    },
  ],
} satisfies Cases;
