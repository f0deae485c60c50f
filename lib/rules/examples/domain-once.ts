import type { RuleExamples } from '../reference';

export default {
  accepted: [
    {
      shows: 'a domain on each website',
      form: { 'website.domains': ['example.cn'], 'website.domains#1': ['example.com'] },
    },
    { shows: 'one domain to check', form: { 'filing.domainToVerify': 'example.cn' } },
  ],
  refused: [
    {
      shows: 'one domain on two websites',
      form: { 'website.domains': ['例子.中国'], 'website.domains#1': ['xn--fsqu00a.xn--fiqs8s'] },
      severity: 'error',
    },
    {
      shows: 'two domains to check',
      form: { 'filing.domainToVerify': 'example.cn，example.com' },
      severity: 'error',
    },
  ],
} satisfies RuleExamples;
