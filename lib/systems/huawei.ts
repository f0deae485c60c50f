import { defineSystem } from './define-system';

export default defineSystem({
  id: 'huawei',
  en: 'Huawei Cloud filing system',
  hosts: ['console.huaweicloud.com'],
  paths: ['/beian'],
  pages: [{ path: '/beian', en: 'Filing', confidence: 'documented' }],
  steps: [
    { zh: '验证备案类型', en: 'Verify filing type', page: 'verify-type', confidence: 'documented' },
    { zh: '选择资源', en: 'Choose the server', page: 'product', confidence: 'documented' },
    {
      zh: '真实性核验',
      en: 'Authenticity verification',
      page: 'documents',
      confidence: 'documented',
    },
  ],
  quirks: [
    'What passed the first step cannot be edited any more.',
    'Labels rest on a knowledge base and may differ from the page.',
  ],
  framework: { name: 'Huawei console components (ti3, tiny)', confidence: 'inferred' },
  source: ['hw-kb'],
});
