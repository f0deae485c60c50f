import { access } from './access.mjs';
import { cloud } from './cloud.mjs';

const PAGES = {
  'console.huaweicloud.com/beian/app': cloud,
  'icpbeian.aliyun.com/isp/app.html': access,
};

/** The forms that an App is filed with: a cloud provider's and the access provider's. */
export function appForms(url) {
  return PAGES[`${url.hostname}${url.pathname}`]?.() ?? null;
}
