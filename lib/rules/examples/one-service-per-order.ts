import type { RuleExamples } from '../reference';

export default {
  accepted: [
    { shows: 'an App alone', form: { 'entity.type': '个人', 'service.kind': 'APP' } },
    {
      shows: 'an organisation',
      form: { 'entity.type': '企业', 'service.kind': '网站', 'service.kind#1': 'APP' },
    },
  ],
  refused: [
    {
      shows: 'a website and an App',
      form: { 'entity.type': '个人', 'service.kind': '网站', 'service.kind#1': 'APP' },
      severity: 'warning',
    },
  ],
} satisfies RuleExamples;
