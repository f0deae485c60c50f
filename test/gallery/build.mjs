import { createHash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { copyFile, mkdir, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

import { ended, startNpm } from '../../scripts/start.mjs';

const here = dirname(fileURLToPath(import.meta.url));
const out = join(here, 'dist');
/** Holds the hash of the lock file that was installed: times of files say nothing after a checkout. */
const installed = join(here, 'node_modules/.installed');

/** Each page with the framework it is built on. */
const PAGES = {
  react16: { source: 'react.jsx', react: 16 },
  react17: { source: 'react.jsx', react: 17 },
  react18: { source: 'react.jsx', react: 18 },
  react19: { source: 'react.jsx', react: 19 },
  next: { source: 'next.jsx', react: 16 },
  'console-components': { source: 'console-components.jsx', react: 17 },
  antd4: { source: 'antd4.jsx', react: 17 },
  antd: { source: 'antd.jsx', react: 19 },
  tdesign: { source: 'tdesign.jsx', react: 18 },
  arco: { source: 'arco.jsx', react: 18 },
  'element-ui': { source: 'element-ui.js', vue: 2 },
  'arco-vue': { source: 'arco-vue.js', vue: 3 },
  naive: { source: 'naive.js', vue: 3 },
  'view-design': { source: 'view-design.js', vue: 2 },
  'element-plus': { source: 'element-plus.js', vue: 3 },
  'linked-next': { source: 'linked-next.jsx', react: 16 },
  'linked-antd': { source: 'linked-antd.jsx', react: 19 },
  'linked-element-plus': { source: 'linked-element-plus.js', vue: 3 },
  'rows-next': { source: 'rows-next.jsx', react: 16 },
  'rows-antd': { source: 'rows-antd.jsx', react: 19 },
  'rows-tdesign': { source: 'rows-tdesign.jsx', react: 18 },
  'rows-arco': { source: 'rows-arco.jsx', react: 18 },
  'rows-element-ui': { source: 'rows-element-ui.js', vue: 2 },
  'rows-element-plus': { source: 'rows-element-plus.js', vue: 3 },
  'table-antd': { source: 'table-antd.jsx', react: 19 },
  'table-next': { source: 'table-next.jsx', react: 16 },
  'table-tdesign': { source: 'table-tdesign.jsx', react: 18 },
  'table-arco': { source: 'table-arco.jsx', react: 18 },
  'table-element-ui': { source: 'table-element-ui.js', vue: 2 },
  'table-element-plus': { source: 'table-element-plus.js', vue: 3 },
  'dialog-antd': { source: 'dialog-antd.jsx', react: 19 },
  'dialog-antd4': { source: 'dialog-antd4.jsx', react: 17 },
  'dialog-next': { source: 'dialog-next.jsx', react: 16 },
  'dialog-tdesign': { source: 'dialog-tdesign.jsx', react: 18 },
  'dialog-arco': { source: 'dialog-arco.jsx', react: 18 },
  'dialog-element-plus': { source: 'dialog-element-plus.js', vue: 3 },
  'opened-antd': { source: 'opened-antd.jsx', react: 19 },
  'opened-element-plus': { source: 'opened-element-plus.js', vue: 3 },
  'ng-zorro': { source: 'ng-zorro.js' },
  easyui: { source: 'easyui.html' },
  vant: { source: 'vant.js', vue: 3 },
  'form-easyui': { source: 'form-easyui.html' },
  'form-vant': { source: 'form-vant.js', vue: 3 },
  vue2: { source: 'vue2.js', vue: 2 },
  vue3: { source: 'vue3.js', vue: 3 },
};

/**
 * Installs the component libraries and builds the pages that use them, each only when it is out of date.
 * @param names the pages that are wanted; every one when none is named
 */
export async function buildGallery(names = Object.keys(PAGES)) {
  const lock = hashOf([join(here, 'package-lock.json')]);
  if (textOf(installed) !== lock) {
    ended(startNpm(['ci', '--ignore-scripts'], { cwd: here, stdio: ['ignore', 2, 2] }));
    writeFileSync(installed, lock);
  }
  const shared = readdirSync(join(here, 'support')).map((file) => join(here, 'support', file));
  for (const name of names) {
    const page = PAGES[name];
    if (!page) throw new Error(`The gallery has no page “${name}”.`);
    const sources = [...shared, join(here, 'pages', page.source), fileURLToPath(import.meta.url)];
    const built = join(out, name, '.built');
    const state = `${lock} ${hashOf(sources)}`;
    if (textOf(built) === state) continue;
    await buildPage(name, page);
    writeFileSync(built, state);
  }
}

const textOf = (file) => (existsSync(file) ? readFileSync(file, 'utf8') : '');

function hashOf(files) {
  const hash = createHash('sha256');
  for (const file of files) hash.update(readFileSync(file));
  return hash.digest('hex');
}

function aliases({ react, vue }) {
  if (vue === 2)
    return [
      { find: /^vue$/, replacement: join(here, 'node_modules/vue2/dist/vue.runtime.esm.js') },
    ];
  if (vue === 3)
    return [
      {
        find: /^vue$/,
        replacement: join(here, 'node_modules/vue3/dist/vue.runtime.esm-bundler.js'),
      },
    ];
  if (!react) return [];
  const legacy = {
    find: /^react-dom\/client$/,
    replacement: join(here, 'support/legacy-client.js'),
  };
  return [
    ...(react < 18 ? [legacy] : []),
    { find: /^react-dom(?=\/|$)/, replacement: join(here, `node_modules/react-dom${react}`) },
    { find: /^react(?=\/|$)/, replacement: join(here, `node_modules/react${react}`) },
  ];
}

async function buildPage(name, page) {
  const folder = join(out, name);
  const { build } = await import('vite');
  await rm(folder, { recursive: true, force: true });
  if (page.source.endsWith('.html')) return copyPage(page.source, folder);
  await build({
    configFile: false,
    root: here,
    logLevel: 'error',
    publicDir: false,
    resolve: { alias: aliases(page) },
    oxc: { jsx: { runtime: 'classic' } },
    define: { 'process.env.NODE_ENV': '"production"', 'process.env': '{}' },
    build: {
      outDir: folder,
      minify: false,
      reportCompressedSize: false,
      cssCodeSplit: false,
      assetsInlineLimit: 0,
      lib: {
        entry: join(here, 'pages', page.source),
        formats: ['iife'],
        name: 'page',
        fileName: () => 'page.js',
        cssFileName: 'page',
      },
    },
  });
  const styles = existsSync(join(folder, 'page.css'))
    ? '<link rel="stylesheet" href="page.css">'
    : '';
  writeFileSync(
    join(folder, 'index.html'),
    `<!doctype html>\n<html lang="zh-CN"><head><meta charset="utf-8"><title>${name}</title>${styles}</head>` +
      '<body><form><div id="root"></div><button type="submit">下一步</button></form>' +
      '<script src="/support/presses.js"></script><script src="page.js"></script></body></html>\n',
  );
}

/** A page of plain scripts, which no bundler may turn into modules. */
async function copyPage(source, folder) {
  await mkdir(folder, { recursive: true });
  await copyFile(join(here, 'pages', source), join(folder, 'index.html'));
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const wanted = process.argv.slice(2);
  await buildGallery(wanted.length > 0 ? wanted : undefined);
}
