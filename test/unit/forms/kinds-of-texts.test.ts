import { expect, it } from 'vitest';

import { composeText } from '@/lib/forms/texts/compose-text';

/** Kinds of short texts that were said wrong once, each by what it says now. */
it.each([
  // One thing after the other.
  ['上传资料 → 扫码 → 刷新上传状态', 'Upload documents → Scan the code → Refresh upload status'],
  ['上传资料 → 甴曱 → 提交', null],
  // 一并 is no number, and 并 no 'and' in it.
  ['第二个域名可新增网站或一并添加', null],
  ['网站与域名一并注销', null],
  ['多个域名可一并提交', 'Several domains can be submitted together'],
  ['如有多个网站请一并填写', 'If there are several websites, fill in together'],
  // What is left, and what was promised.
  ['该服务码剩余可用次数为0', 'This service number has 0 uses left'],
  ['承诺时限', 'Promised time limit'],
  ['上线方式确认', 'Go-live method confirmation'],
  ['域名管理常见问题', 'Domain management FAQ'],
  ['暂无可选资源', 'No resource to choose from'],
  // Links of a site that one text holds.
  ['控制台　备案　费用　', 'Console · ICP filing · Fee'],
  ['第一步　填写主体信息', 'Step 1: Fill in entity information'],
  // What papers are for, and no deed.
  ['审批附件', 'Approval attachment'],
  ['审批扫描件', 'Approval scan'],
  ['注销材料', 'Cancellation documents'],
  ['受理通知', 'Acceptance notice'],
  ['整改意见', 'Correction comments'],
  ['登记编号', 'Registration number'],
  ['核验环节', 'Verification step'],
  ['过户记录', 'Transfer record'],
  ['盖章文件', 'Stamped file'],
  // Which is still done to the thing.
  ['审核网站', 'Review website'],
  ['核验证件', 'Verify certificate'],
  ['验证邮箱', 'Verify e-mail'],
  ['登记网站', 'Register website'],
  // How a thing is done stands behind it.
  ['复核资料', 'Check documents again'],
  ['自动识别证件', 'Recognise certificate automatically'],
  ['过户域名', 'Transfer domain to another holder'],
  ['下线旧域名', 'Take old domain offline'],
  // 实名 is verified, or tells of something.
  ['企业实名已完成', 'Enterprise real-name verification is complete'],
  ['实名状态', 'Real-name status'],
  ['实名主体', 'Real-name entity'],
  // Reviews reject orders, nobody rejects a review.
  ['管局审核拒绝', 'Refused in administration review'],
  ['认证审核驳回', 'Rejected in verification review'],
  ['初审拒绝', 'Refused in preliminary review'],
  // Whose it is, where a word stands before the owner.
  [
    '您确定要变更此备案号的主体信息吗?',
    'Confirm: change entity information of this filing number?',
  ],
  [
    '请填写负责人真实有效的联系方式',
    'Fill in true and valid contact details of the person in charge',
  ],
  ['网站管理员变更申请', 'Application for a change of the website administrator'],
  ['目标账号存在进行中的备案订单', 'Target account has filing order in progress'],
  // Several of them.
  ['请保存3份核验单', 'Save 3 authenticity statements'],
  // By whom, of what, for whom.
  ['由已完成的工单返回', 'Returned by finished ticket'],
  ['完成审核并回填备案结果', 'Finish review and fill in filing result'],
  ['证件类型不支持修改', 'Certificate type cannot be changed'],
  ['待管局下发', 'Waiting for the communications administration to issue it'],
  ['无需实名认证', 'No need for real-name verification'],
  ['删除所有数据(包括网站)', 'Delete all data (including website)'],
  ['下一步操作', 'Next step'],
  ['需要新增接入', 'You must add provider'],
  ['信息自动识别', 'Information is recognised automatically'],
  ['如图片识别错误请点击【修改】', 'If picture recognition is wrong: click “Change”'],
  ['查到多条记录', 'Several records found'],
  ['修改网站内容或变更备案类型', 'Change website content or change filing type'],
  ['网站上线前必须提交审核', 'Before website goes live: submit for review'],
  ['备案号已过户到新主体', 'Filing number has been transferred to new entity'],
  ['悬挂备案号后上传截图', 'Display filing number, then upload screenshot'],
  ['本页资料只用于备案', 'Documents on this page are used only for filing'],
  ['企业网站不能以个人名义备案', 'Company website cannot be filed in the name of the individual'],
  ['填写您申请好的域名', 'Fill in domain that you have applied for'],
  ['暂不受理西藏地区备案', 'Tibet region filing not accepted for now'],
  ['审核不通过原因', 'Reason why review did not pass'],
  ['初审未通过的原因', 'Reason why preliminary review did not pass'],
  ['图片大小在3M以下', 'Picture at most 3 MB'],
  ['确定类型后方可填写资料', 'You can fill in documents only after confirming type'],
  ['请联系主体所在地通信管理局', 'Contact communications administration of the entity'],
  ['APP所有的自有域名都需要报备', 'All own domains of the app must be reported'],
  ['出错了', 'Something went wrong'],
  ['管局强制注销', 'Cancelled by force by the communications administration'],
  ['请使用百度APP扫一扫', 'Scan with Baidu app'],
  ['扫一扫', 'Scan'],
  ['负责人还没扫码', 'Person in charge has not yet scanned the code'],
  ['信息不对', 'Information is not correct'],
  ['您的账户余额小于50元', 'Your account balance is less than 50 yuan'],
])('%s', (zh, en) => {
  expect(composeText(zh)).toBe(en);
});

/** What cannot be said without a guess goes whole to the browser's translator. */
it.each([
  ['who does so first', '适用于首次进行网站备案的用户。'],
  ['whose first one it is', '若贵公司是第一次备案（公司没有备案号）'],
  ['what is applied for, or applies', '申请提交到通信管理局后，不可撤回。'],
  ['what moves, or is moved', '迁移的目标主体需要有独立的账号'],
  ['which one is filed', '申请备案的公网IP'],
  ['which orders are chosen', '选择需要同步提交资料的订单'],
  ['what does not match', '若不一致将会导致域名实名不通过'],
  ['what is added to a test', '管局拨测需要新增接入'],
  ['by whom it is handled then', '待 ICP 通过后办理'],
  ['by whom it is reviewed next', '转交下一级审核'],
  ['a deed within a name', '首页悬挂备案号预检测'],
  ['an object within the deed', '拍照主体'],
])('gives nothing for %s', (_, zh) => {
  expect(composeText(zh)).toBeNull();
});
