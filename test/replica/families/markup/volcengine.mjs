import { document } from './layout.mjs';

/** Fieldsets, labels by `aria-labelledby` and after their control, and controls in open shadow roots. */
export function volcengine() {
  return document(
    '备案',
    `<form onsubmit="return false">
<h3>主办者信息填写</h3>
<div class="line"><span id="c1">主办单位证件住址</span><input name="certificateAddress" aria-labelledby="c1"></div>
<div class="line"><span id="c2">主体负责人姓名</span><input name="leaderName" aria-labelledby="c2"></div>
<div class="line"><x-text name="leaderMobile" label="手机号码"></x-text></div>
<div class="line"><span id="c3">备案授权码</span><input name="serviceCode" aria-labelledby="c3"></div>
<fieldset><legend>网站名称</legend><input name="websiteName"></fieldset>
<h3>网站负责人</h3>
<div class="line after"><input name="adminName" id="f1"><label for="f1">负责人姓名</label></div>
<div class="line"><x-text name="adminMobile" label="手机号码"></x-text></div>
<button type="submit">提交备案</button>
</form>`,
    'volcengine.js',
  );
}
