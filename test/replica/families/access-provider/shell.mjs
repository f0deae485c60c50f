import { frame } from './layout.mjs';

/** The outermost document: nothing but the frame with the list. */
export function main() {
  return `<!DOCTYPE html><html lang="zh-CN"><head><meta charset="utf-8"><title>备案</title>
<style>html, body { height: 100%; margin: 0; } iframe { width: 100%; height: 100%; border: 0; display: block; }</style></head>
<body><iframe id="mainFrame" name="mainFrame" src="/isp/list.html"></iframe></body></html>`;
}

/** My orders with their statuses; 新增备案 opens the form in a window over the list. */
export function list() {
  const rows = [
    ['杭州晴川信息技术有限公司', '企业', '报备阶段-信息录入'],
    ['顾砚林', '个人', '报备阶段-退回主办者修改'],
    ['杭州晴川信息技术有限公司', '企业', '报备阶段-待管局审核'],
  ];
  return frame(
    'list',
    `<div class="bar"><input type="button" class="bt" id="add" value="新增备案"></div>
<table class="grid"><thead><tr><th>主办单位名称</th><th>单位性质</th><th>当前状态</th></tr></thead><tbody>${rows
      .map((cells) => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`)
      .join('')}</tbody></table>`,
  );
}

/** Step two in the window: two frames more, one for the website and one for its access. */
export function modal() {
  return frame(
    'modal',
    `<fieldset><legend>网站基本情况</legend><iframe id="websideIframe" src="/isp/website.html" width="100%" height="860" frameborder="0"></iframe></fieldset>
<fieldset><legend>接入信息</legend><iframe id="connectIframe" src="/isp/connect.html" width="100%" height="220" frameborder="0"></iframe></fieldset>
<div class="bar"><input type="button" class="bt" id="save" value="保存并进入下一步"></div>`,
  );
}
