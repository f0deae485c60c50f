import { defineSystem } from './define-system';
import * as say from './english/mps';

/**
 * The platform of the public security bodies, for the PSB filing that follows the ICP filing. Provider and registrar
 * come from a search dialog that a button opens. A yes in a radio group reveals a list of kinds of service. Copying
 * the leader does not copy the photos. Entity and website can both be sent without waiting for the other. Built with
 * Element (Vue) as it seems.
 */
export default defineSystem({
  id: 'mps',
  en: say.psbFilingPlatform,
  hosts: ['beian.mps.gov.cn', 'www.beian.gov.cn'],
  pages: [
    {
      path: '/#/query/webSearch',
      page: 'home',
      en: say.lookUpAPsbFiling,
      confidence: 'documented',
    },
    {
      path: '/portal/registerSystemInfo',
      page: 'home',
      en: say.aPsbFilingNumber,
      years: 'before 2024',
      confidence: 'documented',
    },
  ],
  steps: [
    { zh: '申请主体', en: say.applyForAnEntity, page: 'psb-entity', confidence: 'documented' },
    {
      zh: '新办网站申请',
      en: say.newWebsiteApplication,
      page: 'psb-site',
      confidence: 'documented',
    },
    { zh: '已办网站认领', en: say.claimAFiledWebsite, page: 'psb-site', confidence: 'documented' },
    { zh: '提交审核', en: say.submitForReview, page: 'confirm', confidence: 'documented' },
  ],
  source: ['mps-guide', 'mps-app', 'mps-student', 'blog24', 'ali19-psb'],
});
