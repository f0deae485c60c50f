import { defineSystem } from './define-system';

export default defineSystem({
  id: 'xinnet',
  en: 'Xinnet phone upload pages',
  hosts: [],
  pages: [],
  steps: [
    {
      zh: '请上传法人证件信息',
      en: 'Upload the legal representative’s ID',
      page: 'documents',
      confidence: 'documented',
    },
  ],
  quirks: ['Pages for the phone that read certificates by text recognition.'],
  framework: { name: 'mint-ui (Vue 2)', confidence: 'documented' },
  source: ['xinnet'],
});
