import { defineSystem } from './define-system';
import * as say from './english/aliyun-console';

/**
 * The console in which service identification numbers are applied for. An instance without an apply button does not
 * qualify.
 */
export default defineSystem({
  id: 'aliyun-console',
  en: say.alibabaCloudService,
  hosts: ['bsn.console.aliyun.com'],
  pages: [
    {
      path: '/#/bsnApply',
      page: 'service-numbers',
      en: say.applyForAService,
      confidence: 'documented',
    },
    {
      path: '/#/bsnManagement',
      page: 'service-numbers',
      en: say.manageService,
      confidence: 'documented',
    },
  ],
  steps: [
    {
      zh: '备案服务号申请',
      en: say.applyForAService,
      page: 'service-numbers',
      confidence: 'documented',
    },
    {
      zh: '备案服务号管理',
      en: say.manageService,
      page: 'service-numbers',
      confidence: 'documented',
    },
  ],
  source: ['ali19-code', 'bsn-nav'],
});
