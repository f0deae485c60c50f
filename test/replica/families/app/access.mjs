import { lists } from '../aliyun-2019/lists.mjs';
import { boxes, line, text } from '../access-provider/layout.mjs';
import { document } from './layout.mjs';

const legend = (zh, lines) => `<fieldset><legend>${zh}</legend>${lines.join('')}</fieldset>`;

/**
 * The access provider's form of an App: its rows, with the words of a guide of 2024-03 for the features of each
 * platform. That they stand together on one page, and in fieldsets, is inferred.
 */
export function access() {
  return document(
    'access',
    '备案',
    `<form onsubmit="return false">
${line('服务类型', '<label><input type="radio" name="serviceKind" value="1">网站</label> <label><input type="radio" name="serviceKind" value="6">APP</label>')}
${line('App名称', text('appname'))}
${line('运行平台', `<div class="boxes">${boxes('platforms', ['安卓', '苹果', '鸿蒙'])}</div>`)}
${line('语言类别', `<div class="boxes">${boxes('languages', lists.languages)}</div>`)}
${legend('Android平台特征信息', [
  line('App包名', text('androidName')),
  line('公钥', text('androidKey')),
  line('证书MD5指纹', text('androidFingerprint')),
])}
${legend('IOS平台特征信息', [
  line('IOS平台Bundle ID', text('appleName')),
  line('公钥', text('appleKey')),
  line('公钥证书SHA-1指纹', text('appleFingerprint')),
  line('IOS平台服务器域名', text('domain')),
])}
${line('备注信息', '<textarea id="remark" name="remark" rows="2" cols="50"></textarea>', { required: false })}
<button type="submit">保存</button>
</form>`,
  );
}
