import { defineSystem } from './define-system';
import * as say from './english/inspur';

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
  quirks: [
    say.labelsAreSpansTheStar,
    say.provinceCityAnd,
    say.placeholdersAreGeneric,
    say.hintsAreTooltipsOn,
    say.theCertificateNumberIs,
    say.afterARejectionARemark,
    say.itsAddressIsNotKnown,
  ],
  framework: { name: 'ng-zorro-antd (Angular)', confidence: 'documented' },
  source: ['inspur'],
});
