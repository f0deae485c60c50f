export const title = 'The registrar of the domain is in mainland China and approved by MIIT';

export const checks =
  'Whether the registrar is in mainland China; a domain bought on alibabacloud.com is none that can be filed.';

export const theRegistrar =
  'The registrar is not in mainland China: only domains of registrars that are based there and approved by MIIT can be filed. Transfer it to one first, or buy one on aliyun.com.';
