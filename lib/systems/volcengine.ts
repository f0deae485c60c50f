import { defineSystem } from './define-system';

export default defineSystem({
  id: 'volcengine',
  en: 'Volcengine filing system',
  hosts: ['console.volcengine.com'],
  pages: [],
  steps: [
    {
      zh: '主办者信息填写',
      en: 'Fill in entity information',
      page: 'entity',
      confidence: 'documented',
    },
    { zh: '核对信息', en: 'Check the information', page: 'confirm', confidence: 'documented' },
  ],
  quirks: ['The address of its filing pages below the console is not known.'],
  framework: { name: 'Arco Design', confidence: 'inferred' },
  source: ['volc-check', 'volc-title'],
});
