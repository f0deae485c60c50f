// @vitest-environment happy-dom
import { expect, test } from 'vitest';

import { adviceOf } from '@/lib/page/controls/values/advice';

test.each([
  ['beside it', '<p>地址 <input id="box"> 不要重复填写省市区</p>', '不要重复填写省市区'],
  [
    'below it, in the frame around it',
    '<div class="item"><label>地址</label><div><span><input id="box"></span></div><div class="tip">省市区无需填写</div></div><div><input></div>',
    '省市区无需填写',
  ],
  ['of the next box', '<p><input id="box"></p><p>省市区无需填写 <input></p>', ''],
  [
    'in a pop-up of its own',
    '<div><p><input id="box"></p><div class="ivu-select-dropdown">企业</div></div>',
    '',
  ],
  [
    'in the next row, whose list is drawn',
    '<div class="row"><p><input id="box"></p></div><div class="row"><label>单位性质</label><b>企业</b></div>',
    '',
  ],
  [
    'in a row of another build with a label of its own',
    '<div class="row"><p><input id="box"></p></div><div><label>主办单位性质</label><b>企业</b></div>',
    '',
  ],
  [
    'behind what is drawn over a list',
    '<div><select id="box"></select><div class="layui-form-select"><input></div><i>不可修改</i></div>',
    '不可修改',
  ],
  ['behind another box', '<p><input id="box"><input> 省市区无需填写</p>', ''],
])('what stands %s', (_, markup, advice) => {
  document.body.innerHTML = markup;
  expect(adviceOf(document.querySelector('#box') as Element)).toBe(advice);
});
