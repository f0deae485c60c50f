import { lists } from '../aliyun-2019/lists.mjs';
import { boxes, frame, line, select, text } from './layout.mjs';

/** Step two: a website and its administrator, whose block is headed as if it were the leader's. */
export function website() {
  return frame(
    'website',
    `<form name="website" onsubmit="return false">
${line('网站名称', text('websitename'))}
${line('服务类型', '<label><input type="radio" name="serviceKind" value="1" checked>网站</label> <label><input type="radio" name="serviceKind" value="6">APP</label>')}
${line('首页网址', `<span>http://</span>${text('websitefirstpageurl')}`)}
${line('网站域名', `<span>www.</span>${text('websitedomain0')}`, { tail: '<div id="moreDomains"></div>' })}
${line('网站服务内容', `<div class="boxes">${boxes('contents', lists.serviceContents)}</div>`)}
${line('语言类别', `<div class="boxes">${boxes('languages', lists.languages)}</div>`)}
${line('涉及前置审批或专项审批的内容', `<div class="boxes">${boxes('approvals', lists.preapprovals)}</div>`, { required: false })}
<div id="approvalRows"></div>
<h4>主体负责人基本情况</h4>
${line('姓　　名', text('websiteprincipalname'))}
${line('有效证件类型', select('websiteprincipalcertificatetypeId', lists.idTypes))}
${line('有效证件号码', text('websiteprincipalcertificatenum'))}
${line('移动电话号码', `<span>+86</span> ${text('websiteprincipalmobilephone', 'maxlength="11"')}`)}
${line('办公电话', text('websiteprincipalphone'), { required: false })}
${line('应急电话号码', text('websiteprincipalemergencytel'))}
${line('电子邮箱', text('websiteprincipalemail'))}
${line('备注信息', '<textarea id="websiteremark" name="websiteremark" rows="2" cols="50"></textarea>', { required: false })}
</form>`,
  );
}
