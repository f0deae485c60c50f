const STYLES = { cloud: 'app/app.css', access: 'access-provider/frame.css' };

export function document(page, title, body) {
  return `<!doctype html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<title>${title}</title>
<link rel="stylesheet" href="/replica-static/${STYLES[page]}">
</head>
<body data-page="${page}">
<header>${title}</header>
<main>${body}</main>
<script type="module" src="/replica-static/app/app.js"></script>
</body>
</html>`;
}

export function options(texts) {
  return texts.map((zh, index) => `<option value="${index + 1}">${zh}</option>`).join('');
}
