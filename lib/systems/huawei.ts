import { defineSystem } from './define-system';
import * as say from './english/huawei';

/**
 * What passed the first step cannot be edited any more. Labels rest on a knowledge base and may differ from the page.
 * Built with Huawei console components (ti3, tiny) as it seems.
 */
export default defineSystem({
  id: 'huawei',
  en: say.huaweiCloudFiling,
  hosts: ['console.huaweicloud.com'],
  paths: ['/beian'],
  pages: [{ path: '/beian', en: say.filing, confidence: 'documented' }],
  steps: [
    { zh: '验证备案类型', en: say.verifyFilingType, page: 'verify-type', confidence: 'documented' },
    { zh: '选择资源', en: say.chooseTheServer, page: 'product', confidence: 'documented' },
    {
      zh: '真实性核验',
      en: say.authenticityVerification,
      page: 'documents',
      confidence: 'documented',
    },
  ],
  source: ['hw-kb'],
});
