import { button, buttons, layout } from './layout.mjs';

export function home() {
  return layout({
    step: -1,
    page: 'home',
    body: `<div class="box"><h3><span>我的备案信息</span></h3>
<table class="list" cellspacing="0"><thead><tr><th>订单类型</th><th>主办单位名称</th><th>域名</th><th>当前状态</th><th></th></tr></thead>
<tbody><tr><td>首次备案</td><td>杭州晴川信息技术有限公司</td><td>qingchuan.example</td><td>备案初审</td><td><a href="javascript:void 0">查看详细信息</a> <a href="javascript:void 0">撤销备案</a></td></tr>
<tr><td>变更备案</td><td>杭州晴川信息技术有限公司</td><td>qc-shop.example</td><td>正常</td><td><a href="javascript:void 0">变更主体</a> <a href="javascript:void 0">变更网站信息</a> <a href="javascript:void 0">注销网站</a></td></tr></tbody></table></div>
${buttons(button('开始备案', 'start'))}`,
  });
}
