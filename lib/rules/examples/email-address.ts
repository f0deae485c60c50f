import type { RuleExamples } from '../reference';

export default {
  accepted: [
    {
      shows: 'li.si@example.com',
      form: {
        'leader.email': 'li.si@example.com',
      },
    },
    {
      shows: '12345678@qq.com',
      form: {
        'leader.email': '12345678@qq.com',
      },
    },
    {
      shows: 'admin@example.com.cn',
      form: {
        'leader.email': 'admin@example.com.cn',
      },
    },
  ],
  refused: [
    {
      shows: 'nothing after the @',
      form: {
        'leader.email': 'li.si@',
      },
      severity: 'error',
    },
    {
      shows: 'a space',
      form: {
        'leader.email': 'li si@example.com',
      },
      severity: 'error',
    },
    {
      shows: 'no ending',
      form: {
        'leader.email': 'li.si@example',
      },
      severity: 'error',
    },
    {
      shows: 'a full-width @',
      form: {
        'leader.email': 'li.si＠example.com',
      },
      severity: 'error',
    },
  ],
} satisfies RuleExamples;
