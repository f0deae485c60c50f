export const title = 'The registrar of the domain is in mainland China and approved by MIIT';

export const checks = 'Whether the registrar is in mainland China.';

export const theRegistrar =
  'The registrar is not in mainland China (否): only domains of registrars that are based there and approved by MIIT can be filed, and a domain bought on alibabacloud.com is none. Transfer it to an approved mainland registrar first, or buy one on aliyun.com.';
