import { defineSystem } from './define-system';

export default defineSystem({
  id: 'tencent',
  en: 'Tencent Cloud filing system',
  hosts: ['console.cloud.tencent.com'],
  paths: ['/beian'],
  pages: [{ path: '/beian', en: 'Filing', confidence: 'documented' }],
  steps: [
    {
      zh: '验证备案信息',
      en: 'Verify filing information',
      page: 'verify-type',
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
    { zh: '上传材料', en: 'Upload documents', page: 'documents', confidence: 'documented' },
    { zh: '确认', en: 'Confirm', page: 'confirm', confidence: 'documented' },
    { zh: '初审', en: 'Preliminary review', page: 'review', confidence: 'documented' },
    { zh: '办理拍照', en: 'Photo', page: 'backdrop', confidence: 'documented' },
    { zh: '管局', en: 'Administration review', page: 'review', confidence: 'documented' },
  ],
  quirks: [
    'Asks an office phone and a mobile instead of contact numbers 1 and 2.',
    'Pre-approval has an explicit “None of the above”.',
    'The administrator may be the leader by one checkbox.',
    'Servers of other accounts are given by an authorisation code.',
  ],
  framework: { name: 'Tea or TDesign', confidence: 'inferred' },
  source: ['tx-console', 'tx-entity', 'tx-web', 'tx-verify'],
});
