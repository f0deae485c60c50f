import { defineSystem } from './define-system';

/** Known by the names of its programming interface only. */
export default defineSystem({
  id: 'wechat',
  en: 'WeChat mini program filing',
  hosts: [],
  pages: [],
  steps: [],
  quirks: ['Labels come from the interface description; the pages were not seen.'],
  source: ['wx-api', 'wx-status', 'wx-err'],
});
