import { connect } from './connect.mjs';
import { list, main, modal } from './shell.mjs';
import { unit } from './unit.mjs';
import { website } from './website.mjs';

const PAGES = {
  '/isp/main.html': main,
  '/isp/list.html': list,
  '/isp/unit.html': unit,
  '/isp/modal.html': modal,
  '/isp/website.html': website,
  '/isp/connect.html': connect,
};
const HOSTS = new Set(['beian.portal.example', 'icpbeian.aliyun.com']);

/** The system that access providers run: Thickbox windows over nested frames of one origin, native controls. */
export function accessProvider(url) {
  const page = HOSTS.has(url.hostname) ? PAGES[url.pathname] : undefined;
  return page ? page(url) : null;
}
