import { button, buttons, layout, section } from './layout.mjs';

const REQUIRED = [
  ['leaderId', '主体负责人证件'],
  ['adminId', '网站负责人证件'],
  ['entityCertificate', '主办单位证件'],
  ['authenticityForm', '真实性核验单'],
  ['backdropPhoto', '幕布拍照照片'],
];
const AUXILIARY = [
  ['domainCertificate', '域名证书'],
  ['commitment', '承诺书'],
  ['authorizationLetter', '授权书'],
  ['handheldPhoto', '手持个人证件照片'],
  ['other', '辅助资料'],
];

export function upload({ individual }) {
  const required = individual
    ? REQUIRED.filter(([name]) => name !== 'adminId' && name !== 'entityCertificate')
    : REQUIRED;
  return layout({
    step: 4,
    page: 'upload',
    body: `<form name="upload" onsubmit="return false">${section(
      '上传资料',
      required.map((each) => picture(...each, true)),
    )}
${section(
  '辅助资料',
  AUXILIARY.map((each) => picture(...each, false)),
)}
${buttons(button('返回', 'back', 'plain'), button('提交备案', 'submit'))}</form>`,
  });
}

function picture(name, label, required) {
  const extra =
    name === 'authenticityForm'
      ? ' <a href="javascript:void 0">下载</a>'
      : name === 'commitment'
        ? ' <a href="javascript:void 0">下载承诺书</a>'
        : '';
  return `<tr><th class="tt">${required ? '<font color="red">*</font>&nbsp;' : ''}${label}：</th><td class="ct">
<span class="file"><input type="file" name="${name}" accept="image/jpeg,image/png"><i>上传</i></span> <span class="name"></span>
<a href="javascript:void 0" class="sample">查看样例图</a>${extra}<span class="err"></span></td></tr>`;
}
