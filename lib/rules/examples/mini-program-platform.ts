import type { RuleExamples } from '../reference';

export default {
  accepted: [
    { shows: 'a website', form: { 'service.kind': '网站' } },
    { shows: 'an App', form: { 'service.kind': 'APP' } },
  ],
  refused: [{ shows: 'a mini program', form: { 'service.kind': '小程序' }, severity: 'warning' }],
} satisfies RuleExamples;
