import { alibaba2019 } from '../families/aliyun-2019/index.mjs';
import { appForms } from '../families/app/index.mjs';
import { accessProvider } from '../families/access-provider/index.mjs';
import { containers } from '../families/containers.mjs';
import { markup } from '../families/markup/index.mjs';
import { noForms } from '../families/no-forms/index.mjs';
import { portal } from '../families/portal/index.mjs';
import { psbPortal } from '../families/psb-portal/index.mjs';
import { divisions } from './divisions.mjs';
import { file, TYPES } from './file.mjs';

/** Each takes the address and returns an answer, or null when the page is not its own. First come, first served. */
const FAMILIES = [
  noIcon,
  divisions,
  noForms,
  alibaba2019,
  appForms,
  accessProvider,
  portal,
  markup,
  psbPortal,
  containers,
  builtFiles,
  staticFiles,
  wording,
  gallery,
];

/**
 * @param {URL} url as the browser asked for it, with the real host name
 * @returns {Promise<{ status?: number, type: string, body: string | Buffer, headers?: Record<string, string> }>}
 */
export async function answer(url) {
  for (const family of FAMILIES) {
    const found = await family(url);
    if (found) return typeof found === 'string' ? { type: TYPES['.html'], body: found } : found;
  }
  return {
    status: 404,
    type: 'text/plain; charset=utf-8',
    body: `The replica has no page at ${url.href}`,
  };
}

function noIcon(url) {
  return url.pathname === '/favicon.ico'
    ? { type: TYPES['.svg'], body: '<svg xmlns="http://www.w3.org/2000/svg"/>' }
    : null;
}

function builtFiles(url) {
  return url.pathname.startsWith('/replica-built/')
    ? file(new URL(`../dist/${url.pathname.slice('/replica-built/'.length)}`, import.meta.url))
    : null;
}

function staticFiles(url) {
  return url.pathname.startsWith('/replica-static/')
    ? file(new URL(`../families/${url.pathname.slice('/replica-static/'.length)}`, import.meta.url))
    : null;
}

function wording(url) {
  return url.pathname.startsWith('/replica-wording/')
    ? file(new URL(`../wording/${url.pathname.slice('/replica-wording/'.length)}`, import.meta.url))
    : null;
}

/** A page of each component library, on the host of a filing system. */
function gallery(url) {
  const path = url.pathname.replace(/\/$/, '/index.html');
  return path.startsWith('/gallery/')
    ? file(new URL(`../../gallery/dist/${path.slice('/gallery/'.length)}`, import.meta.url))
    : null;
}
