import lists from '../../wording/lists.json' with { type: 'json' };
import { layout, rows } from './layout.mjs';

const text = (name, hint = '') => `<input type="text" name="${name}" placeholder="${hint}">`;
const options = (texts) =>
  texts.map((zh, index) => `<option value="${index + 1}">${zh}</option>`).join('');
const select = (name, texts) =>
  `<select name="${name}"><option value="">请选择</option>${options(texts)}</select>`;
const file = (name) => `<input type="file" name="${name}" accept="image/jpeg,image/png">`;

/** The entity and its responsible person: native controls, two pairs in each row, alerts for what is wrong. */
export function entity() {
  const certificates = lists.certificateTypes['企业'];
  return layout({
    page: 'entity',
    title: '申请主体',
    body: `<form>${rows([
      ['开办主体性质', select('nature', lists.psb.entityTypes), true],
      ['主办单位名称', text('name'), true],
      ['主办单位证件类型', select('certificateType', certificates), true],
      ['主办单位证件号', text('certificateNumber', '证件号应与证件类型相对应'), true],
      ['法定代表人姓名', text('legalRepresentative', '应与主办单位证件保持一致'), true],
      ['单位办公地址', text('office')],
    ])}
<div class="bar">负责人信息</div>
${rows([
  ['负责人姓名', text('personName'), true],
  ['负责人证件类型', select('idType', lists.idTypes), true],
  ['负责人证件号码', text('idNumber'), true],
  [
    '证件有效期',
    `<input type="date" name="validFrom"> <input type="date" name="validTo"> <label><input type="checkbox" name="longTerm">长期有效</label>`,
    true,
  ],
  ['手机号码', text('mobile'), true],
  ['办公室电话', text('landline')],
  ['电子邮箱', text('email'), true],
  [
    '常住地址',
    `<select name="province" data-level="0"><option value="">请选择</option></select><select name="city" data-level="1"><option value="">请选择</option></select><select name="district" data-level="2"><option value="">请选择</option></select>${text('street', '详细地址应精确到门牌号')}`,
    true,
  ],
  ['负责人证件(正面)', file('front'), true],
  ['负责人证件(反面)', file('back'), true],
])}
<div class="end"><input type="submit" value="提交审核"></div></form>`,
  });
}
