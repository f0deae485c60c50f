import { defineSystem } from './define-system';
import * as say from './english/volcengine';

/** The address of its filing pages below the console is not known. Built with Arco Design as it seems. */
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
  source: ['volc-check', 'volc-title'],
});
