/** Pages that a built family draws into: which bundle, with what style sheet, answers at which address. */
const PAGES = [
  {
    host: 'beian.aliyun.com',
    path: '/pcContainer/formpage',
    kit: 'antd',
    bundle: 'antd',
    system: 'aliyun',
  },
  { host: 'beian.aliyun.com', path: '/pcContainer/formpage', bundle: 'fusion', system: 'aliyun' },
  { host: 'beian.aliyun.com', path: '/pcContainer/myorder', bundle: 'fusion', system: 'aliyun' },
  {
    host: 'beian.aliyun.com',
    path: '/pcContainer/orderdetail',
    bundle: 'fusion',
    system: 'aliyun',
  },
  { host: 'bsn.console.aliyun.com', path: '/', bundle: 'fusion', system: 'aliyun-console' },
  { host: 'console.cloud.tencent.com', path: '/beian', bundle: 'antd', system: 'tencent' },
  { host: 'beian.miit.gov.cn', path: '/', bundle: 'element', root: 'app' },
  { host: 'zj.beian.miit.gov.cn', path: '/', bundle: 'element', root: 'app' },
  { host: 'www.beian.miit.gov.cn', path: '/', bundle: 'element', root: 'app' },
  { host: 'beian.mps.gov.cn', path: '/', bundle: 'element', root: 'app' },
];

/** The families that a library draws: an empty page whose script draws everything. `kit=antd` is a parameter of the replica alone. */
export function containers(url) {
  const page = PAGES.find(
    (each) =>
      each.host === url.hostname &&
      each.path === url.pathname &&
      (each.kit === undefined || each.kit === url.searchParams.get('kit')),
  );
  if (!page) return null;
  return `<!doctype html>
<html lang="zh-CN">
  <head>
    <meta charset="utf-8" />
    <title>备案</title>
    <link rel="stylesheet" href="/replica-built/${page.bundle}.css" />
  </head>
  <body>
    <div id="${page.root ?? 'container'}" data-system="${page.system ?? ''}"></div>
    <script type="module" src="/replica-built/${page.bundle}.js"></script>
  </body>
</html>`;
}
