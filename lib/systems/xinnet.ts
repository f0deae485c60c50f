import { defineSystem } from './define-system';
import * as say from './english/xinnet';

export default defineSystem({
  id: 'xinnet',
  en: say.xinnetPhoneUploadPages,
  hosts: [],
  pages: [],
  steps: [
    {
      zh: '请上传法人证件信息',
      en: say.uploadTheLegal,
      page: 'documents',
      confidence: 'documented',
    },
  ],
  quirks: [say.pagesForThePhoneThat],
  framework: { name: 'mint-ui (Vue 2)', confidence: 'documented' },
  source: ['xinnet'],
});
