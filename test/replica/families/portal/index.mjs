const ROUTES = new Set([
  '/home/type',
  '/home/type/organizer',
  '/home/type/organizer/websites',
  '/home/type/organizer/websites/upload/upload',
  '/order/sponsor',
  '/home/review',
]);
const HOSTS = new Set(['beian.portal.example', 'icpbeian.aliyun.com']);

/** A cloud provider's own portal: labels are spans, selects are made of divs, errors are toasts, hints are tooltips. */
export function portal(url) {
  if (!HOSTS.has(url.hostname) || !ROUTES.has(url.pathname)) return null;
  return `<!doctype html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<title>备案</title>
<link rel="stylesheet" href="/replica-static/portal/portal.css">
</head>
<body>
<app-root><div class="top">备案</div><div class="content" id="outlet"></div></app-root>
<script type="module" src="/replica-static/portal/main.mjs"></script>
</body>
</html>`;
}
