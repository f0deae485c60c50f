export const accessProvidersFiling = 'Access provider’s filing system';

export const theFormStandsInSame =
  'The form stands in same-origin frames inside a modal: #TB_iframeContent, in it #websideIframe and #connectIframe.';

export const controlsHaveStableIds =
  'Controls have stable ids such as unitname, unitProperty, mainProvince, unitcertificatenum.';

export const checkboxGroupsFor =
  'Checkbox groups for content, languages and access mode hold bit flags.';

export const oneProvidersPortal =
  'One provider’s portal heads the administrator block 主体负责人基本情况 (“entity leader”).';
