import { defineSystem } from './define-system';

/** The ministry-defined system that access providers run, each under an address of its own. */
export default defineSystem({
  id: 'isp',
  en: 'Access provider’s filing system',
  hosts: [],
  pages: [],
  steps: [],
  quirks: [
    'The form stands in same-origin frames inside a modal: #TB_iframeContent, in it #websideIframe and #connectIframe.',
    'Controls have stable ids such as unitname, unitProperty, mainProvince, unitcertificatenum.',
    'Checkbox groups for content, languages and access mode hold bit flags.',
    'One provider’s portal heads the administrator block 主体负责人基本情况 (“entity leader”).',
  ],
  framework: { name: 'native controls, Thickbox', confidence: 'documented' },
  source: ['isp-ext', 'iveny', 'yii'],
});
