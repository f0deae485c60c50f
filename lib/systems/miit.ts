import { defineSystem } from './define-system';

/** The site of the ministry since 2020. */
export default defineSystem({
  id: 'miit',
  en: 'MIIT filing site',
  hosts: ['beian.miit.gov.cn'],
  pages: [
    { path: '/#/Integrated/index', page: 'home', en: 'Home', confidence: 'documented' },
    {
      path: '/#/Integrated/recordQuery',
      page: 'miit-lookup',
      en: 'Look up a filing',
      confidence: 'documented',
    },
    {
      path: '/#/Integrated/lawStatute',
      page: 'home',
      en: 'Policy documents',
      confidence: 'documented',
    },
  ],
  steps: [
    { zh: '短信核验', en: 'SMS verification', page: 'miit-sms', confidence: 'documented' },
    { zh: '短信重发', en: 'Resend the SMS', page: 'miit-resend', confidence: 'inferred' },
    { zh: '备案查询', en: 'Look up a filing', page: 'miit-lookup', confidence: 'documented' },
  ],
  quirks: [
    'A captcha appears after the search button is pressed. Only a person solves it.',
    'Five wrong SMS codes are allowed; the sixth returns the filing.',
    'Hash routes change without loading the page again.',
  ],
  framework: { name: 'Element UI (Vue)', confidence: 'inferred' },
  source: ['pingan-sms', 'miit-api', 'blog24', 'tx-sms'],
});
