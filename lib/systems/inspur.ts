import { defineSystem } from './define-system';
import * as say from './english/inspur';

/**
 * Labels are spans; the star is a span of its own. Province, city and district are three selects behind one label.
 * Placeholders are generic (请输入内容). Hints are tooltips on focus; errors are toasts on blur. The certificate number is
 * disabled until type and certificate are chosen. After a rejection a remark stands beside each faulty field. Its
 * address is not known: the person allows the site. Built with ng-zorro-antd (Angular).
 */
export default defineSystem({
  id: 'inspur',
  en: say.inspurCloudFiling,
  hosts: [],
  pages: [
    {
      path: '/home/type/organizer/websites',
      page: 'website',
      en: say.websiteInformation,
      confidence: 'documented',
    },
    {
      path: '/home/type/organizer',
      page: 'entity',
      en: say.entityInformation,
      confidence: 'documented',
    },
    { path: '/home/type', page: 'verify-type', en: say.verifyFilingType, confidence: 'documented' },
    { path: '/order/sponsor', page: 'orders', en: say.entities, confidence: 'documented' },
    { path: '/home/review', page: 'review', en: say.review, confidence: 'documented' },
  ],
  steps: [
    { zh: '初审', en: say.preliminaryReview, page: 'review', confidence: 'documented' },
    { zh: '复审', en: say.secondReview, page: 'backdrop', confidence: 'documented' },
    { zh: '管局审核', en: say.administrationReview, page: 'review', confidence: 'documented' },
  ],
  source: ['inspur'],
});
