import { defineSystem } from './define-system';

export default defineSystem({
  id: 'inspur',
  en: 'Inspur Cloud filing portal',
  hosts: [],
  pages: [
    {
      path: '/home/type/organizer/websites',
      page: 'website',
      en: 'Website information',
      confidence: 'documented',
    },
    {
      path: '/home/type/organizer',
      page: 'entity',
      en: 'Entity information',
      confidence: 'documented',
    },
    { path: '/home/type', page: 'verify-type', en: 'Verify filing type', confidence: 'documented' },
    { path: '/order/sponsor', page: 'orders', en: 'Entities', confidence: 'documented' },
    { path: '/home/review', page: 'review', en: 'Review', confidence: 'documented' },
  ],
  steps: [
    { zh: '初审', en: 'Preliminary review', page: 'review', confidence: 'documented' },
    { zh: '复审', en: 'Second review', page: 'backdrop', confidence: 'documented' },
    { zh: '管局审核', en: 'Administration review', page: 'review', confidence: 'documented' },
  ],
  quirks: [
    'Labels are spans; the star is a span of its own.',
    'Province, city and district are three selects behind one label.',
    'Placeholders are generic (请输入内容).',
    'Hints are tooltips on focus; errors are toasts on blur.',
    'The certificate number is disabled until type and certificate are chosen.',
    'After a rejection a remark stands beside each faulty field.',
    'Its address is not known: the person allows the site.',
  ],
  framework: { name: 'ng-zorro-antd (Angular)', confidence: 'documented' },
  source: ['inspur'],
});
