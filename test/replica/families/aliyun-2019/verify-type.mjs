import { button, buttons, layout, row, section, select, text } from './layout.mjs';
import { lists } from './lists.mjs';

export function verifyType() {
  const region = ['province', 'city', 'district']
    .map((name) => `<select name="${name}"><option value="">请选择</option></select>`)
    .join(' ');
  return layout({
    step: 0,
    page: 'verify-type',
    body: `<form name="verify" onsubmit="return false">${section('验证备案类型', [
      row('主办单位所属区域', region),
      row('主办单位性质', select('entityType', lists.entityTypes)),
      row(
        '主办单位证件类型',
        '<select name="certificateType"><option value="">请先选择主办单位性质</option></select>',
        { below: '<div class="rule" id="provinceRule"></div>' },
      ),
      row('主办单位证件号码', text('certificateNumber'), { hint: '证件号应与证件类型相对应' }),
      row('域名', `<span class="area">www.</span>${text('domain', { size: 34 })}`, {
        hint: '请输入域名',
      }),
      row(
        '验证码',
        `${text('captcha', { size: 10, attributes: 'maxlength="4" autocomplete="off"' })} <img id="captchaImage" width="86" height="30" alt="">`,
        { hint: '请输入验证码' },
      ),
    ])}${buttons(button('验证备案类型', 'next'))}</form>`,
  });
}
