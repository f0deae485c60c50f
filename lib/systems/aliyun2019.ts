import { defineSystem } from './define-system';

/** beian.aliyun.com as it was in 2018 and 2019: one server-rendered page a step. */
export default defineSystem({
  id: 'aliyun2019',
  en: 'Alibaba Cloud filing system (2018–2019 pages)',
  hosts: ['beian.aliyun.com', 'icpbeian.aliyun.com'],
  paths: ['/order'],
  pages: [
    {
      path: '/order/selfBaIndex.htm',
      page: 'verify-type',
      en: 'Verify filing type',
      years: '2018–2019',
      confidence: 'documented',
    },
    {
      path: '/order/index',
      page: 'home',
      en: 'My filings',
      years: '2018–2019',
      confidence: 'documented',
    },
  ],
  steps: [
    { zh: '验证备案类型', en: 'Verify filing type', page: 'verify-type', confidence: 'documented' },
    { zh: '产品验证', en: 'Product verification', page: 'product', confidence: 'documented' },
    {
      zh: '填写接入信息',
      en: 'Fill in provider information',
      page: 'access',
      confidence: 'documented',
    },
    {
      zh: '填写主体信息',
      en: 'Fill in entity information',
      page: 'entity',
      confidence: 'documented',
    },
    {
      zh: '填写网站信息',
      en: 'Fill in website information',
      page: 'website',
      confidence: 'documented',
    },
    { zh: '上传资料', en: 'Upload documents', page: 'documents', confidence: 'documented' },
    {
      zh: '上传资料及真实性核验',
      en: 'Upload documents and verify authenticity',
      page: 'documents',
      confidence: 'documented',
    },
    { zh: '信息确认', en: 'Confirm information', page: 'confirm', confidence: 'documented' },
    { zh: '备案初审', en: 'Preliminary review', page: 'review', confidence: 'documented' },
    { zh: '拍照核验', en: 'Photo verification', page: 'backdrop', confidence: 'documented' },
    { zh: '邮寄资料', en: 'Post documents', page: 'review', confidence: 'documented' },
    { zh: '短信核验', en: 'SMS verification', page: 'sms', confidence: 'documented' },
    { zh: '管局审核', en: 'Administration review', page: 'review', confidence: 'documented' },
  ],
  quirks: [
    'Region, entity type, certificate type and certificate number are carried over read-only from the first step.',
    'The certificate list depends on the entity type and the province; the province’s requirements stand below it.',
    'Individuals: the administrator equals the leader and contact number 2 is not asked.',
    'A new administrator opens a second block with the labels of the leader’s block.',
    'The website block repeats after “Save and add another website”.',
    'Hints stand to the right of a box.',
  ],
  framework: { name: 'plain server-rendered inputs', confidence: 'inferred' },
  source: ['seed3', 'ali19-type', 'ali19-first', 'ali19-fill', 'ali19-product', 'ali19-upload'],
});
