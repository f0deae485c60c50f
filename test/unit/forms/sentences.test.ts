import { describe, expect, it } from 'vitest';

import { composeText } from '@/lib/forms/texts/compose-text';

describe('sentences, by their grammar', () => {
  it.each([
    ['负责人尚未上传的照片', 'Photo that person in charge has not yet uploaded'],
    ['我们正在处理您的订单', 'We are handling your order'],
    ['为什么我的备案被驳回？', 'Why have my filings been rejected?'],
    ['备案期间网站能否访问？', 'During filing: can website be opened?'],
    ['什么情况下需要变更网站？', 'When must you change website?'],
    ['短信核验未通过怎么办', 'What to do if SMS verification did not pass?'],
    ['哪些域名可以备案？', 'Which domains can be filed?'],
    [
      '逾期未完成核验，备案申请将被退回',
      'If you do not finish verification in time, filing application will be returned',
    ],
    [
      '将备案信息转移到当前账号后再备案',
      'After transferring filing information to current account: file',
    ],
    [
      '状态为“审核中”的备案申请无法撤销',
      'Filing application whose status is “Review in progress” cannot be withdrawn',
    ],
    ['您填写的域名或网址无效', 'Domain or address is not valid'],
    ['不再使用该服务器', 'No longer using this server'],
    ['还缺2份材料', '2 documents still missing'],
    ['支持批量导入域名', 'Importing domain in bulk supported'],
    ['请负责人准备好身份证', 'Person in charge: prepare resident ID'],
    ['我要备案', 'I want to file'],
    ['我了解注销后不可恢复', 'I understand that after cancelling: cannot be restored'],
    ['该域名未查询到备案信息', 'This domain: filing information not found'],
    [
      '小程序名称与单位经营范围无关',
      'Mini program name has nothing to do with organisation business scope',
    ],
    ['检查是否可以迁移备案', 'Check whether you can move filing'],
    ['与上次提交对比', 'Compare with last submission'],
    ['网站名称与主体名称不能相同', 'Website name and entity name must not be the same'],
    ['用于证明域名所有权', 'For proving domain ownership'],
    ['3.1 未提交授权书', '3.1. Authorisation letter not submitted'],
    ['不涉及', 'Does not apply'],
    ['没有符合条件的备案订单', 'No filing order that meets conditions'],
    ['变更服务器需要重新备案吗', 'To change server, must you file again?'],
    ['若超过3个工作日未收到审核结果', 'If review result not received for more than 3 working days'],
    ['您没有权限访问该页面', 'You have no permission to open this page'],
    ['忘记备案密码怎么办', 'What to do if you forgot filing password?'],
    ['备案主体已在本账号下', 'Entity is already under this account'],
    ['找不到备案入口', 'Cannot find link to filing'],
    ['证件还有 28 天到期', 'Certificate expires in 28 days'],
    ['短信平台号码是什么', 'What is SMS platform number?'],
    ['空壳网站怎么处理', 'How to handle empty-shell website?'],
    ['收到核验电话请如实回答', 'When receiving verification call: answer truthfully'],
    ['承诺书上公章不清晰', 'The official seal on commitment letter is not clear'],
    [
      '拍照人必须与网站负责人为同一人',
      'Person in the photo must be the same person as website administrator',
    ],
    ['这个域名是别人的', 'This domain belongs to others'],
    ['我只想换服务器', 'I only want to change server'],
    ['此项由系统带出', 'This item is filled in by system'],
    ['审核中不可编辑', 'During review: cannot be edited'],
    ['换一家接入商', 'Change to another provider'],
    [
      '备案申请中的IP数据在备案信息库中不存在',
      'IP data in filing application does not exist in filing database',
    ],
  ])('%s', (zh, en) => {
    expect(composeText(zh)).toBe(en);
  });

  it.each([
    ['a row of words that may be one name', '新增网站流程'],
    ['what may be so, and is being done', '系统可能正在处理'],
    ['what of a list was not done', '授权书上未加盖公章或未签署姓名'],
    ['which provinces, or what is done', '暂停备案服务的省份'],
    ['who must not do it', '核验过程中禁止其他人提示'],
    ['what is unlawful, or not of a person', '非法人备案'],
    ['a phone that is out of service, and no website', '未备案停机'],
    ['a question that goes on behind a mark', '上传的资料是否清晰、正确'],
    ['what is done to a kind of it', '选择申请备案的主体类型'],
    ['what something of its own is needed for', '需要提供网站备案及管理的授权书'],
  ])('gives nothing for %s', (_, zh) => {
    expect(composeText(zh)).toBeNull();
  });
});
