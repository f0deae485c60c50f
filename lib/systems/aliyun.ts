import { defineSystem } from './define-system';

/** beian.aliyun.com since about 2020: one container whose steps swap in place. */
export default defineSystem({
  id: 'aliyun',
  en: 'Alibaba Cloud filing system',
  hosts: ['beian.aliyun.com'],
  pages: [
    {
      path: '/pcContainer/formpage',
      query: { page: 'selfBa', pageAction: 'init' },
      page: 'verify-type',
      en: 'Start of a new filing',
      confidence: 'documented',
    },
    { path: '/pcContainer/formpage', en: 'Filing form', confidence: 'documented' },
    { path: '/pcContainer/myorder', page: 'orders', en: 'My orders', confidence: 'documented' },
    {
      path: '/pcContainer/orderdetail',
      page: 'orders',
      en: 'One order',
      confidence: 'documented',
    },
    { path: '/pcContainer/selfEntity', page: 'entity', en: 'My entity', confidence: 'documented' },
    {
      path: '/#MapDataContainer',
      page: 'home',
      en: 'Rules of the provinces',
      years: '2018–2019',
      confidence: 'documented',
    },
  ],
  steps: [
    {
      zh: '基础信息校验',
      en: 'Check basic information',
      page: 'verify-type',
      confidence: 'documented',
    },
    { zh: '验证备案类型', en: 'Verify filing type', page: 'verify-type', confidence: 'inferred' },
    { zh: '产品验证', en: 'Product verification', page: 'product', confidence: 'inferred' },
    {
      zh: '填写主体信息',
      en: 'Fill in entity information',
      page: 'entity',
      confidence: 'inferred',
    },
    {
      zh: '填写网站信息',
      en: 'Fill in website information',
      page: 'website',
      confidence: 'inferred',
    },
    { zh: '上传资料', en: 'Upload documents', page: 'documents', confidence: 'inferred' },
    {
      zh: '真实性核验',
      en: 'Authenticity verification',
      page: 'documents',
      confidence: 'documented',
    },
    { zh: '信息确认', en: 'Confirm information', page: 'confirm', confidence: 'inferred' },
    {
      zh: '阿里云初审',
      en: 'Preliminary review by Alibaba Cloud',
      page: 'review',
      confidence: 'documented',
    },
    { zh: '短信核验', en: 'SMS verification', page: 'sms', confidence: 'inferred' },
    { zh: '管局审核', en: 'Administration review', page: 'review', confidence: 'inferred' },
  ],
  quirks: [
    'The address does not tell the step: read it from headings and labels.',
    'The system creates the order type from what is entered; nobody chooses it.',
    'One domain per new website.',
  ],
  framework: { name: '@alifd/next', confidence: 'inferred' },
  source: ['gh-strings', 'note26', 'blog24', 'ali26-overview', 'ali-upload-en'],
});
