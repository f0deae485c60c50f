import { layout } from './layout.mjs';

export function confirm() {
  return layout({
    step: 5,
    page: 'confirm',
    body: `<div class="box"><h3><span>信息确认</span></h3><p class="done">提交成功</p>
<table class="tb" cellspacing="0"><tbody>
<tr><th class="tt">备案类型：</th><td class="ct"><span class="ro" data-carried="filingType"></span></td></tr>
<tr><th class="tt">主办单位名称：</th><td class="ct"><span class="ro" data-carried="entityName"></span></td></tr>
<tr><th class="tt">域名：</th><td class="ct"><span class="ro" data-carried="domain"></span></td></tr>
<tr><th class="tt">当前状态：</th><td class="ct"><span class="ro">备案初审</span></td></tr>
</tbody></table></div>`,
  });
}
