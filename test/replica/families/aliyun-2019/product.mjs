import { button, buttons, carried, layout, row, section, select, text } from './layout.mjs';
import { lists } from './lists.mjs';

export function product() {
  return layout({
    step: 1,
    page: 'product',
    body: `<form name="product" onsubmit="return false">${section('产品验证', [
      carried('备案类型', 'filingType'),
      row('产品类型', select('productType', lists.productTypes)),
      row(
        '选择实例',
        `${text('instance', { size: 30 })}<ul class="pick" id="instances" hidden></ul>`,
      ),
      row(
        '',
        '<label><input type="checkbox" name="hasServiceCode" value="1">已有备案服务号</label>',
        {
          required: false,
        },
      ).replace('：', ''),
      row(
        '备案服务号',
        `${text('serviceCode', { size: 46, attributes: 'disabled placeholder="请输入备案服务号"' })} ${button('验证', 'verifyCode', 'small')}`,
      ),
    ])}${buttons(button('返回', 'back', 'plain'), button('下一步', 'next'))}</form>`,
  });
}
