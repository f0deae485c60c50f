import { defineSystem } from './define-system';
import * as say from './english/aliyun2019';

/**
 * beian.aliyun.com as it was in 2018 and 2019: one server-rendered page a step. Region, entity type, certificate type
 * and certificate number are carried over read-only from the first step. The certificate list depends on the entity
 * type and the province; the province’s requirements stand below it. Individuals: the administrator equals the leader
 * and contact number 2 is not asked. A new administrator opens a second block with the labels of the leader’s block.
 * The website block repeats after “Save and add another website”. Hints stand to the right of a box. Built with plain
 * server-rendered inputs as it seems.
 */
export default defineSystem({
  id: 'aliyun2019',
  en: say.alibabaCloudFiling,
  hosts: ['beian.aliyun.com', 'icpbeian.aliyun.com'],
  paths: ['/order'],
  pages: [
    {
      path: '/order/selfBaIndex.htm',
      page: 'verify-type',
      en: say.verifyFilingType,
      years: '2018–2019',
      confidence: 'documented',
    },
    {
      path: '/order/index',
      page: 'home',
      en: say.myFilings,
      years: '2018–2019',
      confidence: 'documented',
    },
  ],
  steps: [
    { zh: '验证备案类型', en: say.verifyFilingType, page: 'verify-type', confidence: 'documented' },
    { zh: '产品验证', en: say.productVerification, page: 'product', confidence: 'documented' },
    {
      zh: '填写接入信息',
      en: say.fillInProvider,
      page: 'access',
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
    { zh: '上传资料', en: say.uploadDocuments, page: 'documents', confidence: 'documented' },
    {
      zh: '上传资料及真实性核验',
      en: say.uploadDocumentsAnd,
      page: 'documents',
      confidence: 'documented',
    },
    { zh: '信息确认', en: say.confirmInformation, page: 'confirm', confidence: 'documented' },
    { zh: '备案初审', en: say.preliminaryReview, page: 'review', confidence: 'documented' },
    { zh: '拍照核验', en: say.photoVerification, page: 'backdrop', confidence: 'documented' },
    { zh: '邮寄资料', en: say.postDocuments, page: 'review', confidence: 'documented' },
    { zh: '短信核验', en: say.smsVerification, page: 'sms', confidence: 'documented' },
    { zh: '管局审核', en: say.administrationReview, page: 'review', confidence: 'documented' },
  ],
  source: ['seed3', 'ali19-type', 'ali19-first', 'ali19-fill', 'ali19-product', 'ali19-upload'],
});
