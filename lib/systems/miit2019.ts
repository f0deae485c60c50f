import { defineSystem } from './define-system';

/** Provinces whose own filing site is known by its address. */
const PROVINCIAL_SITES = 'tj gs xz nx hi xj qh zj sc fj sn cq gx yn sd ha ah hn sx hl nm hb'.split(
  ' ',
);

/** The site of the ministry and its provincial sites in 2019. */
export default defineSystem({
  id: 'miit2019',
  en: 'MIIT filing site (2019 pages)',
  hosts: [
    'www.beian.miit.gov.cn',
    ...PROVINCIAL_SITES.map((province) => `${province}.beian.miit.gov.cn`),
  ],
  pages: [],
  steps: [
    {
      zh: '备案短信核验',
      en: 'SMS verification for the filing',
      page: 'miit-sms',
      confidence: 'documented',
    },
    { zh: '短信重发', en: 'Resend the SMS', page: 'miit-resend', confidence: 'documented' },
    {
      zh: '找回备案密码',
      en: 'Recover the filing password',
      page: 'miit-password',
      confidence: 'documented',
    },
    { zh: '备案信息查询', en: 'Look up a filing', page: 'miit-lookup', confidence: 'documented' },
    { zh: '公共查询', en: 'Public lookup', page: 'miit-lookup', confidence: 'documented' },
  ],
  quirks: [
    'The filing number for password recovery has no “-1”.',
    'A puzzle captcha guards the SMS form.',
  ],
  source: ['ali19-sms', 'ali19-pwd', 'ali19-cancel', 'tx-verify'],
});
