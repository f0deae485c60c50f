/** A filing step of so many website blocks, in plain mark-up, with a button that adds one block more. */

const ROWS = [
  ['网站名称', '<input name="name">'],
  ['网站域名', '<input name="domain">'],
  ['网站首页URL', '<input name="url">'],
  [
    '网站服务内容',
    '<select name="content"><option>请选择</option><option>综合门户</option><option>单位门户网站</option><option>博客/个人空间</option></select>',
  ],
  [
    '网站语言',
    '<label><input type="checkbox" name="language">中文简体</label><label><input type="checkbox" name="language">英语</label>',
  ],
  ['网站负责人姓名', '<input name="leader">'],
  ['证件类型', '<select name="certificate"><option>身份证</option><option>护照</option></select>'],
  ['证件号码', '<input name="number">'],
  ['手机号码', '<input name="mobile">'],
  ['电子邮箱', '<input name="email">'],
  ['备注', '<textarea name="remark"></textarea>'],
];

const STYLE = `body{font:14px/1.6 sans-serif;margin:24px;width:900px}
.row{display:flex;margin:8px 0}.row>.label{width:180px;flex:none}.row>.box{flex:1}`;

/** Runs in the page. */
function behaviour() {
  const form = document.querySelector('form');
  const block = document.querySelector('template').content;
  globalThis.addBlock = () => form.append(block.cloneNode(true));
  globalThis.removeBlock = () => form.lastElementChild.remove();
}

const BLOCK = `<fieldset><h3>网站信息</h3>${ROWS.map(
  ([label, control]) =>
    `<div class="row"><div class="label"><label>${label}</label></div><div class="box">${control}</div></div>`,
).join('')}</fieldset>`;

/**
 * @param {number} blocks
 * @param {string} head what the page runs first
 */
export const websitePage = (blocks, head = '') => `<!doctype html><html lang="zh-CN">
<meta charset="utf-8"><title>填写备案信息</title><style>${STYLE}</style><script>${head}</script>
<body><h2>填写网站信息</h2><form>${BLOCK.repeat(blocks)}</form>
<template>${BLOCK}</template><button type="button">下一步</button>
<script>(${behaviour})()</script></body></html>`;
