/** A document of one of the frames. */
export function frame(page, body) {
  return `<!DOCTYPE html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<title>备案</title>
<link rel="stylesheet" href="/replica-static/access-provider/frame.css">
</head>
<body data-page="${page}">
${body}
<script src="/replica-static/access-provider/frame.js"></script>
</body>
</html>`;
}

/** A line of the form: list items with width classes instead of a table, the star in an element of its own. */
export function line(label, control, { required = true, tail = '' } = {}) {
  return `<ul class="ln"><li class="w160 tr">${required ? '<em>*</em>' : ''}${label}：</li><li class="w420">${control}${tail}</li></ul>`;
}

export function text(id, attributes = '') {
  return `<input type="text" id="${id}" name="${id}" class="txt" ${attributes}>`;
}

export function select(id, options, first = '请选择') {
  return `<select id="${id}" name="${id}"><option value="">${first}</option>${options
    .map((zh, index) => `<option value="${index + 1}">${zh}</option>`)
    .join('')}</select>`;
}

/** Boxes whose values are bits, to be added up by the system. */
export function boxes(name, options) {
  return options
    .map(
      (zh, index) =>
        `<span class="box"><input type="checkbox" name="${name}" id="${name}${index}" value="${2 ** index}"><label for="${name}${index}">${zh}</label></span>`,
    )
    .join('');
}
