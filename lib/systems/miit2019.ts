import { defineSystem } from './define-system';
import * as say from './english/miit2019';

/** Provinces whose own filing site is known by its address. */
const PROVINCIAL_SITES = 'tj gs xz nx hi xj qh zj sc fj sn cq gx yn sd ha ah hn sx hl nm hb'.split(
  ' ',
);

/**
 * The site of the ministry and its provincial sites in 2019. The filing number for password recovery has no “-1”. A
 * puzzle captcha guards the SMS form.
 */
export default defineSystem({
  id: 'miit2019',
  en: say.miitFilingSite2019,
  hosts: [
    'www.beian.miit.gov.cn',
    ...PROVINCIAL_SITES.map((province) => `${province}.beian.miit.gov.cn`),
  ],
  pages: [],
  steps: [
    {
      zh: '备案短信核验',
      en: say.smsVerificationForThe,
      page: 'miit-sms',
      confidence: 'documented',
    },
    { zh: '短信重发', en: say.resendTheSms, page: 'miit-resend', confidence: 'documented' },
    {
      zh: '找回备案密码',
      en: say.recoverTheFiling,
      page: 'miit-password',
      confidence: 'documented',
    },
    { zh: '备案信息查询', en: say.lookUpAFiling, page: 'miit-lookup', confidence: 'documented' },
    { zh: '公共查询', en: say.publicLookup, page: 'miit-lookup', confidence: 'documented' },
  ],
  source: ['ali19-sms', 'ali19-pwd', 'ali19-cancel', 'tx-verify'],
});
