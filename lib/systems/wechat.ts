import { defineSystem } from './define-system';
import * as say from './english/wechat';

/**
 * Known by the names of its programming interface only. Labels come from the interface description; the pages were not
 * seen.
 */
export default defineSystem({
  id: 'wechat',
  en: say.wechatMiniProgram,
  hosts: [],
  pages: [],
  steps: [],
  source: ['wx-api', 'wx-status', 'wx-err'],
});
