const MENU = [
  ['/portal/entity', '开办主体管理'],
  ['#', '新办网站申请'],
  ['#', '已办网站认领'],
  ['#', '网站信息变更'],
  ['#', '网站注销申请'],
];

/** A whole page: the menu at the left, the page's table at the right. */
export function layout({ page, title, body }) {
  const menu = MENU.map(([href, text]) => `<li><a href="${href}">${text}</a></li>`).join('');
  return `<!DOCTYPE html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<title>${title}</title>
<link rel="stylesheet" href="/replica-static/psb-portal/portal.css">
</head>
<body data-page="${page}">
<div class="head"><a href="#">用户登录</a></div>
<div class="columns">
<ul class="menu">${menu}</ul>
<div class="main"><div class="bar">${title}</div>
${body}
</div>
</div>
<script src="/replica-static/psb-portal/portal.js"></script>
</body>
</html>`;
}

/** Label cell, value cell; two pairs stand in one row. */
export function rows(pairs) {
  const cells = pairs.map(
    ([label, content, required]) =>
      `<td class="name">${required ? '<span class="red">*</span>' : ''}${label}：</td><td class="value">${content}</td>`,
  );
  const lines = [];
  for (let at = 0; at < cells.length; at += 2)
    lines.push(`<tr>${cells.slice(at, at + 2).join('')}</tr>`);
  return `<table class="info" cellspacing="0">${lines.join('\n')}</table>`;
}
