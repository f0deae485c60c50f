import {
  area,
  button,
  buttons,
  carried,
  layout,
  personRows,
  row,
  section,
  select,
  text,
} from './layout.mjs';
import { lists } from './lists.mjs';

export function website({ individual }) {
  const languages = lists.languages
    .map(
      (zh) =>
        `<label class="ck"><input type="checkbox" name="languages" value="${zh}">${zh}</label>`,
    )
    .join('');
  const administrator = individual
    ? [
        `<tr><th class="tt">网站负责人信息：</th><td class="ct"><span class="ro" data-carried="leaderName"></span></td></tr>`,
      ]
    : [
        row(
          '网站负责人信息',
          `<label class="ck"><input type="radio" name="adminChoice" value="leader"><span data-carried="leaderName"></span></label>
<label class="ck"><input type="radio" name="adminChoice" value="new">填写新负责人信息</label>`,
        ),
      ];
  return layout({
    step: 3,
    page: 'website',
    body: `<div class="box" id="savedBox" hidden><table class="list" cellspacing="0"><thead><tr><th>网站编号</th><th>网站名称</th><th>网站首页URL</th></tr></thead><tbody id="saved"></tbody></table></div>
<form name="website" onsubmit="return false">${section('填写网站信息', [
      carried('网站编号', 'websiteNumber'),
      carried('产品类型', 'productTypeText'),
      carried('备案服务号', 'serviceCode'),
      row('已验证域名', '<ul class="domains" id="domains"></ul>', {
        below: '<a href="javascript:void 0" id="addDomain">继续增加域名</a>',
      }),
      row('网站名称', text('websiteName')),
      row('网站首页URL', `<span class="area">http://</span>${area('homeUrl')}`, {
        hint: '可输入多个，以;分开，或者换行填写，不要加http://',
      }),
      row('服务类型', select('serviceType', lists.serviceTypes)),
      row('网站内容', select('serviceContent', lists.serviceContents)),
      row('网站语言', `<div class="cks">${languages}</div>`),
      row('前置审批类型', select('preapproval', lists.preapprovals, null), {
        required: false,
        below: `<div id="approval" hidden><span class="sub">审批号：</span>${text('preapprovalNumber', { size: 24 })}</div>`,
      }),
      row('备　　注', area('websiteRemark', 'placeholder="请输入备注"'), { required: false }),
    ])}${section('网站负责人信息', administrator, 'adminChoiceBox')}
<div id="newAdmin" hidden>${section('填写新负责人信息', personRows('admin', lists.idTypes, { individual: false }))}</div>
${buttons(button('返回', 'back', 'plain'), button('保存，并继续添加网站', 'save', 'plain'), button('下一步，上传备案资料', 'next'))}</form>`,
  });
}
