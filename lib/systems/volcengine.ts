import { defineSystem } from './define-system';
import * as say from './english/volcengine';

export default defineSystem({
  id: 'volcengine',
  en: say.volcengineFilingSystem,
  hosts: ['console.volcengine.com'],
  pages: [],
  steps: [
    {
      zh: '主办者信息填写',
      en: say.fillInEntity,
      page: 'entity',
      confidence: 'documented',
    },
    { zh: '核对信息', en: say.checkTheInformation, page: 'confirm', confidence: 'documented' },
  ],
  quirks: [say.theAddressOfItsFiling],
  framework: { name: 'Arco Design', confidence: 'inferred' },
  source: ['volc-check', 'volc-title'],
});
