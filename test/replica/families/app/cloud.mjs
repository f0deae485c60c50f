import { lists } from '../aliyun-2019/lists.mjs';
import { document, options } from './layout.mjs';

/** Which platforms have a package to file. The heading with a platform's name above its package is inferred. */
const PLATFORMS = { android: '安卓', apple: '苹果', harmony: '鸿蒙' };

const item = (label, control) =>
  `<div class="form-item"><div class="form-label"><i>*</i><span>${label}</span></div><div class="form-control">${control}</div></div>`;
const text = (name) => `<input name="${name}" autocomplete="off">`;
const ticks = (name, texts) =>
  texts
    .map(
      (zh) =>
        `<label class="tick"><input type="checkbox" name="${name}" value="${zh}">${zh}</label>`,
    )
    .join('');

/** What one platform is asked: the same words for each. */
const packageOf = ([name, zh]) => `<div class="package">
<div class="package-title">${zh}</div>
${item('APP包名', text(`${name}Name`))}
${item('公钥', `<textarea name="${name}Key" rows="3"></textarea>`)}
${item('MD5签名值', text(`${name}Fingerprint`))}
</div>`;

/** The App page of a cloud provider: words and headings as Huawei Cloud's help names them. */
export function cloud() {
  return document(
    'cloud',
    'APP备案',
    `<form onsubmit="return false">
<h3>APP信息</h3>
${item('互联网信息服务类型', `<select name="serviceKind"><option value="">请选择</option>${options(['网站', 'APP', '小程序', '快应用'])}</select>`)}
${item('APP名称', text('name'))}
${item('APP图标', '<input type="file" name="icon" accept="image/png,image/jpeg">')}
${item('服务内容', `<div class="boxes">${ticks('contents', lists.serviceContents)}</div>`)}
${item('服务类型', `<select name="serviceType">${options(['APP应用', '网站应用服务'])}</select>`)}
${item('语言', `<div class="boxes">${ticks('languages', lists.languages)}</div>`)}
${item('前置审批内容', `<div class="boxes">${ticks('approvals', lists.preapprovals)}</div>`)}
<h3>平台信息</h3>
${item('选择平台', ticks('platforms', [...Object.values(PLATFORMS), 'Windows']))}
${Object.entries(PLATFORMS).map(packageOf).join('\n')}
<h3>IP和域名信息</h3>
${item('域名', text('domain'))}
<button type="submit">下一步</button>
</form>`,
  );
}
