export function document(title, body, script) {
  return `<!doctype html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<title>${title}</title>
<link rel="stylesheet" href="/replica-static/markup/markup.css">
</head>
<body>
<header>${title}</header>
<main>${body}</main>
<script type="module" src="/replica-static/markup/${script}"></script>
</body>
</html>`;
}

export function options(texts) {
  return texts.map((zh, index) => `<option value="${index + 1}">${zh}</option>`).join('');
}
