import { confirm } from './confirm.mjs';
import { entity } from './entity.mjs';
import { home } from './home.mjs';
import { product } from './product.mjs';
import { upload } from './upload.mjs';
import { verifyType } from './verify-type.mjs';
import { website } from './website.mjs';

/** Only `selfBaIndex.htm` and `index.htm` are documented addresses; those of the later steps are made up. */
const PAGES = {
  '/order/': home,
  '/order/index': home,
  '/order/index.htm': home,
  '/order/selfBaIndex.htm': verifyType,
  '/order/selfBaProduct.htm': product,
  '/order/selfBaEntity.htm': entity,
  '/order/selfBaWebsite.htm': website,
  '/order/selfBaUpload.htm': upload,
  '/order/selfBaConfirm.htm': confirm,
};
/** The look-alikes show the same pages: only the name in the address bar tells them apart. */
const HOSTS = new Set([
  'beian.aliyun.com',
  'icpbeian.aliyun.com',
  'beian.aliyun.com.example',
  'beian-aliyun.example',
]);

/** Family (a): Alibaba Cloud's pages of 2018–2019, server-rendered table rows with native controls. */
export function alibaba2019(url) {
  const page = HOSTS.has(url.hostname) ? PAGES[url.pathname] : undefined;
  return page ? page({ individual: url.searchParams.get('entityType') === '个人' }) : null;
}
