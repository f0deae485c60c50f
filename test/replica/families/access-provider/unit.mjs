import { lists } from '../aliyun-2019/lists.mjs';
import { frame, line, select, text } from './layout.mjs';

/** Step one: the unit and its leader. The ids are those of the real system, as far as they are known. */
export function unit() {
  return frame(
    'unit',
    `<form name="unit" onsubmit="return false"><h4>主办单位基本情况</h4>
${line('主办单位名称', text('unitname'))}
${line('主办单位性质', select('unitPropertyId', lists.entityTypes))}
${line('主办单位所在省', select('mainProvince', []))}
${line('主办单位所在市', select('mainCity', []))}
${line('主办单位所在区/县', select('mainCountry', []))}
${line('主办单位有效证件类型', select('unitcertificatetypeId', []), { tail: ' <a href="javascript:void 0">没有符合需要的证件类型</a>' })}
${line('主办单位有效证件号码', text('unitcertificatenum'))}
${line('主办单位证件住所', text('certificateaddress'))}
${line('主办单位通信地址', text('unitaddress'))}
${line('投资者或上级主管单位名称', text('unitsuperior'))}
<h4>主体负责人基本情况</h4>
${line('姓　　名', text('unitprincipalname'))}
${line('有效证件类型', select('unitprincipalcertificatetypeId', lists.idTypes))}
${line('有效证件号码', text('unitprincipalcertificatenum'))}
${line('证件有效期起始时间', text('beginDateFind', 'placeholder="yyyy-MM-dd"'))}
${line('证件有效期结束时间', text('endDateFind', 'placeholder="yyyy-MM-dd"'), { tail: ' <input type="checkbox" id="isLongTerm" name="isLongTerm" value="1"> <span>长期证件</span>' })}
${line('移动电话号码', `<span>+86</span> ${text('unitprincipalmobilephone', 'maxlength="11"')}`)}
${line('办公电话号码', `<span>086-</span>${text('unitprincipalphonearea', 'size="4" maxlength="4"')}-${text('unitprincipalphone', 'maxlength="8"')}`, { required: false })}
${line('应急电话号码', text('unitprincipalemergencytel'))}
${line('电子邮箱', text('unitprincipalemail'))}
${line('即时通信类型', select('instantMessageType', lists.instantMessages), { required: false })}
${line('即时通信账号', text('instantMessageAccount'), { required: false })}
${line('备注信息', '<textarea id="remark" name="remark" rows="3" cols="50"></textarea>', { required: false })}
<div class="bar"><input type="button" class="bt" id="next" value="保存并进入下一步"></div></form>`,
  );
}
