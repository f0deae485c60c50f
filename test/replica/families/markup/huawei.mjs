import { lists } from '../aliyun-2019/lists.mjs';
import { document, options } from './layout.mjs';

/** Definition lists: `dt` holds the label, `dd` the control. */
export function huawei() {
  return document(
    '备案',
    `<form onsubmit="return false">
<h3>验证备案类型</h3>
<dl id="type">
<dt><b>*</b> 地域</dt><dd><select name="region"><option value="">请选择</option>${options(['北京市', '上海市', '浙江省', '广东省', '四川省'])}</select></dd>
<dt><b>*</b> 主体类型</dt><dd><select name="entityType"><option value="">请选择</option>${options(lists.entityTypes)}</select></dd>
<dt><b>*</b> 主办单位证件类型</dt><dd><select name="certificateType"><option value="">请选择</option></select></dd>
<dt><b>*</b> 主办单位证件号码</dt><dd><input name="certificateNumber"></dd>
<dt><b>*</b> 域名</dt><dd>www. <input name="domain" placeholder="请输入域名"></dd>
<dt><b>*</b> 云服务类型</dt><dd><select name="productType"><option value="">请选择</option>${options(lists.productTypes)}</select></dd>
<dt><b>*</b> 备案授权码</dt><dd><input name="serviceCode"></dd>
</dl>
<h3>填写主体信息</h3>
<dl id="entity">
<dt><b>*</b> 主办单位名称</dt><dd><input name="entityName"></dd>
<dt><b>*</b> 主办单位证件住址</dt><dd><input name="certificateAddress"></dd>
<dt><b>*</b> 主体负责人</dt><dd><input name="leaderName"></dd>
<dt><b>*</b> 手机号</dt><dd><input name="leaderMobile"></dd>
<dt><b>*</b> 应急电话</dt><dd><input name="leaderEmergency"></dd>
<dt><b>*</b> 邮箱</dt><dd><input name="leaderEmail"></dd>
</dl>
<button type="submit">下一步</button>
</form>`,
    'huawei.js',
  );
}
