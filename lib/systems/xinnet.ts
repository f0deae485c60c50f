import { defineSystem } from './define-system';
import * as say from './english/xinnet';

/** Pages for the phone that read certificates by text recognition. Built with mint-ui (Vue 2). */
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
  source: ['xinnet'],
});
