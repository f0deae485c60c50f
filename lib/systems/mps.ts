import { defineSystem } from './define-system';

/** The platform of the public security bodies, for the PSB filing that follows the ICP filing. */
export default defineSystem({
  id: 'mps',
  en: 'PSB filing platform',
  hosts: ['beian.mps.gov.cn', 'www.beian.gov.cn'],
  pages: [
    {
      path: '/#/query/webSearch',
      page: 'home',
      en: 'Look up a PSB filing number',
      confidence: 'documented',
    },
    {
      path: '/portal/registerSystemInfo',
      page: 'home',
      en: 'A PSB filing number',
      years: 'before 2024',
      confidence: 'documented',
    },
  ],
  steps: [
    { zh: '申请主体', en: 'Apply for an entity', page: 'psb-entity', confidence: 'documented' },
    {
      zh: '新办网站申请',
      en: 'New website application',
      page: 'psb-site',
      confidence: 'documented',
    },
    { zh: '已办网站认领', en: 'Claim a filed website', page: 'psb-site', confidence: 'documented' },
    { zh: '提交审核', en: 'Submit for review', page: 'confirm', confidence: 'documented' },
  ],
  quirks: [
    'Provider and registrar come from a search dialog that a button opens.',
    'A yes in a radio group reveals a list of kinds of service.',
    'Copying the leader does not copy the photos.',
    'Entity and website can both be sent without waiting for the other.',
  ],
  framework: { name: 'Element (Vue)', confidence: 'inferred' },
  source: ['mps-guide', 'mps-app', 'mps-student', 'blog24', 'ali19-psb'],
});
