import { defineSystem } from './define-system';
import * as say from './english/isp';

/**
 * The ministry-defined system that access providers run, each under an address of its own. The form stands in same-
 * origin frames inside a modal: #TB_iframeContent, in it #websideIframe and #connectIframe. Controls have stable ids
 * such as unitname, unitProperty, mainProvince, unitcertificatenum. Checkbox groups for content, languages and access
 * mode hold bit flags. One provider’s portal heads the administrator block 主体负责人基本情况 (“entity leader”). Built with
 * native controls, Thickbox.
 */
export default defineSystem({
  id: 'isp',
  en: say.accessProvidersFiling,
  hosts: [],
  pages: [],
  steps: [],
  source: ['isp-ext', 'iveny', 'yii'],
});
