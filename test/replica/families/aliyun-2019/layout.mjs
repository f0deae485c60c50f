const STEPS = ['验证备案类型', '产品验证', '填写主体信息', '填写网站信息', '上传资料', '信息确认'];

/**
 * A whole page of the family.
 * @param {{ step: number, page: string, body: string }} parts `step` from 0; -1 for pages outside the order
 */
export function layout({ step, page, body }) {
  const steps = STEPS.map(
    (name, index) =>
      `<li class="${index < step ? 'done' : index === step ? 'cur' : ''}"><em>${index + 1}</em>${name}</li>`,
  ).join('');
  return `<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<title>备案</title>
<link rel="stylesheet" href="/replica-static/aliyun-2019/order.css">
</head>
<body data-page="${page}">
<div id="hd"><div class="w"><b>备案</b><span class="nav"><a href="/order/index.htm">我的备案信息</a><a href="/help/article.htm">帮助</a></span></div></div>
<div class="w" id="bd">
${step < 0 ? '' : `<ol class="flow">${steps}</ol>`}
${body}
</div>
<script src="/replica-static/aliyun-2019/order.js"></script>
${page === 'confirm' ? '' : `<script src="/replica-static/aliyun-2019/${page}.js"></script>\n`}</body>
</html>`;
}

/** A section of the form: bar with its heading, then a table. */
export function section(heading, rows, id = '') {
  return `<div class="box"${id ? ` id="${id}"` : ''}><h3><span>${heading}</span></h3>
<table class="tb" cellspacing="0" cellpadding="0"><tbody>${rows.join('\n')}</tbody></table></div>`;
}

/** A row: label cell, control cell with the hint to the right of the control. */
export function row(label, control, { required = true, hint = '', below = '' } = {}) {
  const star = required ? '<font color="red">*</font>&nbsp;' : '';
  return `<tr><th class="tt">${star}${label}：</th><td class="ct">${control}<span class="tip">${hint}</span><span class="err"></span>${below}</td></tr>`;
}

/** A carried-over value: plain text, put there by the page's script. */
export function carried(label, name) {
  return `<tr><th class="tt">${label}：</th><td class="ct"><span class="ro" data-carried="${name}"></span></td></tr>`;
}

export function text(name, { size = 40, attributes = '' } = {}) {
  return `<input type="text" class="ipt" name="${name}" size="${size}" ${attributes}>`;
}

export function area(name, attributes = '') {
  return `<textarea class="ipt" name="${name}" rows="4" cols="48" ${attributes}></textarea>`;
}

export function select(name, options, first = '请选择') {
  const head = first === null ? '' : `<option value="">${first}</option>`;
  const rest = options.map((zh, index) => `<option value="${index + 1}">${zh}</option>`).join('');
  return `<select name="${name}">${head}${rest}</select>`;
}

/** The rows that ask for a person; leader and administrator have the same labels. */
export function personRows(prefix, idTypes, { individual }) {
  return [
    row('负责人姓名', text(`${prefix}Name`)),
    row('负责人证件类型', select(`${prefix}IdType`, idTypes, '请选择证件类型')),
    row('负责人证件号码', text(`${prefix}IdNumber`), { hint: '证件号应与证件类型相对应' }),
    row('联系方式1', `<span class="area">+86</span>${text(`${prefix}Mobile`, { size: 30 })}`),
    ...(individual
      ? []
      : [
          row('联系方式2', text(`${prefix}Landline`), {
            required: false,
            hint: '格式：086-010-12345678',
          }),
        ]),
    row('应急联系电话', text(`${prefix}Emergency`)),
    row('电子邮件地址', text(`${prefix}Email`)),
  ];
}

export function buttons(...list) {
  return `<div class="btns">${list.join('')}</div>`;
}

export function button(label, id, kind = 'main') {
  return `<input type="button" id="${id}" class="btn ${kind}" value="${label}">`;
}
