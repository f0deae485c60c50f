import type { Cases } from '../rule-cases';

export default {
  valid: [],
  invalid: [
    {
      name: 'a licence without a name',
      findings: [
        {
          field: 'entity.name',
          severity: 'info',
          message: ['insert the remark', '个体工商户无工商字号'],
        },
      ],
    },
    {
      name: 'the owner’s name',
      findings: [
        {
          field: 'entity.name',
          severity: 'info',
          message: ['files as an individual', '无字号工商户'],
        },
      ],
    },
  ],
} satisfies Cases;
