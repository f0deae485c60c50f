import type { RuleExamples } from '../reference';

export default {
  accepted: [
    {
      shows: 'a landline',
      form: {
        'leader.landline': '086-010-12345678',
      },
    },
    {
      shows: 'a second mobile',
      form: {
        'leader.landline': '13800138000',
      },
    },
    {
      shows: 'area code of the province',
      form: {
        'entity.type': '企业',
        'entity.region': '浙江省',
        'leader.landline': '086-0571-12345678',
      },
    },
  ],
  refused: [
    {
      shows: 'no area code',
      form: {
        'leader.landline': '12345678',
      },
      severity: 'error',
    },
    {
      shows: 'no country part',
      form: {
        'leader.landline': '0571-12345678',
      },
      severity: 'warning',
    },
    {
      shows: 'a service number',
      form: {
        'admin.landline': '400-123-4567',
      },
      severity: 'error',
    },
    {
      shows: 'the area code of another province',
      form: {
        'entity.type': '企业',
        'entity.region': '浙江省',
        'leader.landline': '086-010-12345678',
      },
      severity: 'warning',
    },
  ],
} satisfies RuleExamples;
