import { defineSystem } from './define-system';
import * as say from './english/aliyun';

/**
 * beian.aliyun.com since about 2020: one container whose steps swap in place. The address does not tell the step: read
 * it from headings and labels. The system creates the order type from what is entered; nobody chooses it. One domain
 * per new website. Built with @alifd/next as it seems.
 */
export default defineSystem({
  id: 'aliyun',
  en: say.alibabaCloudFiling,
  hosts: ['beian.aliyun.com'],
  pages: [
    {
      path: '/pcContainer/formpage',
      query: { page: 'selfBa', pageAction: 'init' },
      page: 'verify-type',
      en: say.startOfANewFiling,
      confidence: 'documented',
    },
    { path: '/pcContainer/formpage', en: say.filingForm, confidence: 'documented' },
    { path: '/pcContainer/myorder', page: 'orders', en: say.myOrders, confidence: 'documented' },
    {
      path: '/pcContainer/orderdetail',
      page: 'orders',
      en: say.oneOrder,
      confidence: 'documented',
    },
    { path: '/pcContainer/selfEntity', page: 'entity', en: say.myEntity, confidence: 'documented' },
    {
      path: '/#MapDataContainer',
      page: 'home',
      en: say.rulesOfTheProvinces,
      years: '2018–2019',
      confidence: 'documented',
    },
  ],
  steps: [
    {
      zh: '基础信息校验',
      en: say.checkBasicInformation,
      page: 'verify-type',
      confidence: 'documented',
    },
    { zh: '验证备案类型', en: say.verifyFilingType, page: 'verify-type', confidence: 'inferred' },
    { zh: '产品验证', en: say.productVerification, page: 'product', confidence: 'inferred' },
    {
      zh: '填写主体信息',
      en: say.fillInEntity,
      page: 'entity',
      confidence: 'inferred',
    },
    {
      zh: '填写网站信息',
      en: say.fillInWebsite,
      page: 'website',
      confidence: 'inferred',
    },
    { zh: '上传资料', en: say.uploadDocuments, page: 'documents', confidence: 'inferred' },
    {
      zh: '真实性核验',
      en: say.authenticityVerification,
      page: 'documents',
      confidence: 'documented',
    },
    { zh: '信息确认', en: say.confirmInformation, page: 'confirm', confidence: 'inferred' },
    {
      zh: '阿里云初审',
      en: say.preliminaryReviewBy,
      page: 'review',
      confidence: 'documented',
    },
    { zh: '短信核验', en: say.smsVerification, page: 'sms', confidence: 'inferred' },
    { zh: '管局审核', en: say.administrationReview, page: 'review', confidence: 'inferred' },
  ],
  source: ['gh-strings', 'note26', 'blog24', 'ali26-overview', 'ali-upload-en'],
});
