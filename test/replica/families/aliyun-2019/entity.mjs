import {
  area,
  button,
  buttons,
  carried,
  layout,
  personRows,
  row,
  section,
  text,
} from './layout.mjs';
import { lists } from './lists.mjs';

export function entity({ individual }) {
  return layout({
    step: 2,
    page: 'entity',
    body: `<form name="entity" onsubmit="return false">${section('主办单位信息', [
      carried('主办单位所属区域', 'region'),
      carried('主办单位性质', 'entityTypeText'),
      carried('主办单位证件类型', 'certificateTypeText'),
      carried('主办单位证件号码', 'certificateNumber'),
      row('主办单位或主办人名称', text('entityName')),
      row('主办单位证件住所', text('certificateAddress', { size: 56 }), {
        hint: '请按照证件地址填写',
      }),
      row(
        '主办单位通讯地址',
        `<span class="area" data-carried="region"></span>${text('mailingAddress', { size: 40 })}`,
        { hint: '请勿重复填写省级行政单位' },
      ),
      row('投资人或主管单位', text('investor'), {
        hint: '多个投资者或多个主管单位以符号;分割',
      }),
      row('备　　注', area('entityRemark', 'placeholder="请输入备注"'), { required: false }),
    ])}${section('主体负责人信息', personRows('leader', lists.idTypes, { individual }))}
${buttons(button('返回', 'back', 'plain'), button('下一步，填写网站信息', 'next'))}</form>`,
  });
}
