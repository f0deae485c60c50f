import { defineSystem } from './define-system';

/** The console in which service identification numbers are applied for. */
export default defineSystem({
  id: 'aliyun-console',
  en: 'Alibaba Cloud service identification numbers',
  hosts: ['bsn.console.aliyun.com'],
  pages: [
    {
      path: '/#/bsnApply',
      page: 'service-numbers',
      en: 'Apply for a service identification number',
      confidence: 'documented',
    },
    {
      path: '/#/bsnManagement',
      page: 'service-numbers',
      en: 'Manage service identification numbers',
      confidence: 'documented',
    },
  ],
  steps: [
    {
      zh: '备案服务号申请',
      en: 'Apply for a service identification number',
      page: 'service-numbers',
      confidence: 'documented',
    },
    {
      zh: '备案服务号管理',
      en: 'Manage service identification numbers',
      page: 'service-numbers',
      confidence: 'documented',
    },
  ],
  quirks: ['An instance without an apply button does not qualify.'],
  source: ['ali19-code', 'bsn-nav'],
});
