import { readFile } from 'node:fs/promises';

/** Pages that mention filing but ask for none: on these, no field may be marked. */
const PAGES = {
  'help.aliyun.com': { '*': 'help-article' },
  'account.aliyun.com': { '*': 'login' },
  'beian.aliyun.com': { '/help/article.htm': 'help-article', '/login.htm': 'login' },
  'beian.mps.gov.cn': { '/login.html': 'login' },
};

export async function noForms(url) {
  const pages = PAGES[url.hostname];
  const page = pages?.[url.pathname] ?? pages?.['*'];
  if (!page || url.pathname.startsWith('/replica-')) return null;
  return readFile(new URL(`./${page}.html`, import.meta.url), 'utf8');
}
