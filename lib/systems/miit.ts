import { defineSystem } from './define-system';
import * as say from './english/miit';

/**
 * The site of the ministry since 2020. A captcha appears after the search button is pressed. Only a person solves it.
 * Five wrong SMS codes are allowed; the sixth returns the filing. Hash routes change without loading the page again.
 * Built with Element UI (Vue) as it seems.
 */
export default defineSystem({
  id: 'miit',
  en: say.miitFilingSite,
  hosts: ['beian.miit.gov.cn'],
  pages: [
    { path: '/#/Integrated/index', page: 'home', en: say.home, confidence: 'documented' },
    {
      path: '/#/Integrated/recordQuery',
      page: 'miit-lookup',
      en: say.lookUpAFiling,
      confidence: 'documented',
    },
    {
      path: '/#/Integrated/lawStatute',
      page: 'home',
      en: say.policyDocuments,
      confidence: 'documented',
    },
  ],
  steps: [
    { zh: '短信核验', en: say.smsVerification, page: 'miit-sms', confidence: 'documented' },
    { zh: '短信重发', en: say.resendTheSms, page: 'miit-resend', confidence: 'inferred' },
    { zh: '备案查询', en: say.lookUpAFiling, page: 'miit-lookup', confidence: 'documented' },
  ],
  source: ['pingan-sms', 'miit-api', 'blog24', 'tx-sms'],
});
