import { defineSystem } from './define-system';
import * as say from './english/wechat';

/** Known by the names of its programming interface only. */
export default defineSystem({
  id: 'wechat',
  en: say.wechatMiniProgram,
  hosts: [],
  pages: [],
  steps: [],
  quirks: [say.labelsComeFromThe],
  source: ['wx-api', 'wx-status', 'wx-err'],
});
