import { defineSystem } from './define-system';
import * as say from './english/tencent';

/**
 * Asks an office phone and a mobile instead of contact numbers 1 and 2. Pre-approval has an explicit “None of the
 * above”. The administrator may be the leader by one checkbox. Servers of other accounts are given by an authorisation
 * code. Built with Tea or TDesign as it seems.
 */
export default defineSystem({
  id: 'tencent',
  en: say.tencentCloudFiling,
  hosts: ['console.cloud.tencent.com'],
  paths: ['/beian'],
  pages: [{ path: '/beian', en: say.filing, confidence: 'documented' }],
  steps: [
    {
      zh: '验证备案信息',
      en: say.verifyFiling,
      page: 'verify-type',
      confidence: 'documented',
    },
    {
      zh: '填写主体信息',
      en: say.fillInEntity,
      page: 'entity',
      confidence: 'documented',
    },
    {
      zh: '填写网站信息',
      en: say.fillInWebsite,
      page: 'website',
      confidence: 'documented',
    },
    { zh: '上传材料', en: say.uploadDocuments, page: 'documents', confidence: 'documented' },
    { zh: '确认', en: say.confirm, page: 'confirm', confidence: 'documented' },
    { zh: '初审', en: say.preliminaryReview, page: 'review', confidence: 'documented' },
    { zh: '办理拍照', en: say.photo, page: 'backdrop', confidence: 'documented' },
    { zh: '管局', en: say.administrationReview, page: 'review', confidence: 'documented' },
  ],
  source: ['tx-console', 'tx-entity', 'tx-web', 'tx-verify'],
});
