import { array, assert, constantFrom, property } from 'fast-check';
import { describe, expect, it } from 'vitest';

import { composeText } from '@/lib/forms/texts/compose-text';

describe('short texts, put together from their words', () => {
  it.each([
    ['填写ICP备案网站信息', 'Fill in ICP filing website information'],
    ['下一步，上传资料', 'Next: upload documents'],
    ['第一步：填写主体信息', 'Step 1: Fill in entity information'],
    ['请勿重复填写省级行政单位', 'Do not fill in provincial administrative unit again'],
    ['支持jpg、png格式，大小不超过5M', 'Formats: JPG, PNG; at most 5 MB'],
    ['最多可输入50个字符', 'At most 50 characters'],
    ['一个网站最多可备案10个域名。', 'One website may have at most 10 domains'],
    ['每个网站至少1个域名', 'Each website must have at least 1 domain'],
    ['网站名称不能为空', 'Website name must not be empty'],
    ['主办单位性质不能修改', 'Entity type cannot be changed'],
    ['上传失败，请重新上传', 'Upload failed, upload again'],
    ['审核记录', 'Review record'],
    ['修改资料', 'Change documents'],
    ['备案短信核验', 'Filing SMS verification'],
    ['管局审核中', 'Administration review in progress'],
    ['待提交', 'To be submitted'],
    ['（选填）', '(optional)'],
    ['同主体负责人', 'Same as entity leader'],
    ['是否涉及前置审批', 'Does it involve pre-approval?'],
    ['请在手机上完成核验', 'Finish verification on mobile phone'],
    ['请在24小时内完成短信核验', 'Finish SMS verification within 24 hours'],
    ['请使用微信扫描二维码', 'Scan QR code with WeChat'],
    ['网站名称不能少于三个字', 'Website name at least 3 characters'],
    ['与证件上的地址保持一致', 'Same as address on certificate'],
    ['60秒后重新获取', 'Get again in 60 seconds'],
    ['手机号码已被使用', 'Mobile number is used already'],
    ['资料不完整', 'Documents are not complete'],
    ['网站名称“星河示例”包含敏感词，请修改', 'Website name “…” contains sensitive word, change'],
    ['您的备案订单20261126001已被驳回', 'Your filing order 20261126001 was rejected'],
    ['域名example.cn与主体不符', 'Domain example.cn does not match entity'],
    ['新增或编辑备案授权码', 'Add or edit authorisation code'],
    ['请填写法定代表人或负责人姓名', 'Fill in name of legal representative or person in charge'],
    ['上传主体/网站负责人证件', 'Upload certificate of entity leader or website administrator'],
    ['只能取消本接入商的接入信息', "You can only cancel this provider's access information"],
    [
      '收到幕布后请按照要求拍照上传',
      'Receive backdrop, then take a photo and upload according to requirements',
    ],
    ['检查资源是否可以生成授权码', 'Check whether resource can generate authorisation code'],
    [
      '检查当前账号是否在指定白名单内',
      'Check whether current account is in specified list of exceptions',
    ],
    ['首页 / 备案详情', 'Home page / Filing details'],
    ['完成短信核验并等待管局审核', 'Finish SMS verification and wait for administration review'],
    ['确认资源是否满足备案条件', 'Confirm whether resource meets filing conditions'],
    ['接入资源', 'Access resource'],
    ['访问区域', 'Access region'],
    ['无法通过审核', 'Cannot pass review'],
    ['该域名已备案', 'This domain has been filed'],
    ['证件图片不清晰或不完整', 'Certificate picture is not clear or is not complete'],
    ['无法获取验证码', 'Cannot get code'],
    ['无法识别身份证', 'Cannot recognise resident ID'],
    ['管局正在审核中', 'Administration review in progress'],
    ['同意并继续', 'Agree and continue'],
    ['未查询到该域名', 'This domain not found'],
    ['查看填写要求', 'View entry requirements'],
    ['短信将发送至负责人手机', 'SMS will be sent to mobile phone of the person in charge'],
    ['登录前请先注册', 'Before logging in: register'],
    [
      '登录控制台填写主体及网站信息',
      'Log in to console and fill in information of entity and website',
    ],
    ['使用手机号登录', 'Log in with mobile number'],
    ['使用微信扫码登录', 'Log in by QR code with WeChat'],
    ['打印后签字盖章', 'Print, then sign and stamp'],
    ['请在30日内办理公安备案', 'Handle PSB filing within 30 days'],
    ['共有3个订单待处理', '3 orders to be handled'],
    ['网站负责人与主体负责人不一致', 'Website administrator does not match entity leader'],
    ['您无权操作', 'You are not allowed to do this'],
    ['去备案', 'Go and file'],
    ['验证码已发送至138****8000', 'Code is sent to 138****8000'],
    ['提交后将无法修改', 'After submitting: cannot be changed'],
    ['您的订单（订单号：20260101）已提交', 'Your order (order number: 20260101) submitted'],
    ['未满18周岁', 'Under 18 years old'],
    ['请上传4M以内的图片', 'Upload picture of at most 4 MB'],
    ['查看上传图片', 'View uploaded picture'],
    [
      '主体负责人与网站负责人不能为同一人',
      'Entity leader and website administrator must not be the same person',
    ],
    ['避免重复提交', 'Avoid submitting again'],
    ['请勿上传与备案无关的材料', 'Do not upload documents unrelated to the filing'],
    ['请将身份证放置在拍摄框内', 'Place resident ID in frame'],
    ['*为必填项', 'Marked fields are required'],
    ['放弃后已填写的信息将被清空', 'After abandoning: information filled in will be cleared'],
    ['由法定代表人本人完成人脸核验', 'Legal representative in person: finish face verification'],
    ['暂不办理', 'Do not handle for now'],
    ['具体以当地管局要求为准', 'Communications administration requirements are what counts'],
    ['点击提交即表示同意服务协议', 'By clicking “submit” you agree to service agreement'],
    ['请确保域名已完成实名认证', 'Make sure that domain has passed real-name verification'],
    ['审核通过后方可开通网站', 'You can open website only after the review has passed'],
    ['请选择您要备案的域名', 'Choose domain to be filed'],
    ['请输入管局下发的备案密码', 'Enter filing password issued by communications administration'],
    ['扫描下方二维码', 'Scan QR code below'],
    ['域名所在账号', 'Account of the domain'],
    ['人脸核验有效期为24小时', 'Validity of the face verification is 24 hours'],
    ['结束日期不能早于开始日期', 'End date must not be earlier than start date'],
    ['应用不存在或者被封禁', 'App does not exist or has been blocked'],
    ['请在收到短信后24小时内完成核验', 'Finish verification within 24 hours after receiving SMS'],
    ['域名到期前请及时续费', 'Before domain expires: renew promptly'],
    ['请登录工信部网站进行短信核验', 'Log in to MIIT website for SMS verification'],
    ['仅管理员可操作', 'Only administrator can do this'],
    [
      '需要营业执照、法人身份证等材料',
      'Needed: business licence, resident ID of the legal representative etc.',
    ],
  ])('%s', (zh, en) => {
    expect(composeText(zh)).toBe(en);
  });

  it.each([
    ['one unknown word', '请在营业厅完成核验'],
    ['one unknown word behind a comma', '上传资料，敬请谅解'],
    ['words in no known order', '的备案网站未'],
    ['a list whose last word is of all of it', '创建变更备案、网站订单'],
    ['deeds one after the other', '下载填写完成'],
    ['a verb that is a heading elsewhere', '说明域名实名、备案主体、网站负责人之间的关系'],
    ['what others do afterwards', '修改后需重新审核'],
    ['a way of verification that begins with a deed', '邮寄幕布拍照核验'],
    ['a name between the words', '负责人尚未上传的照片'],
    ['a name', '示例星河科技有限公司'],
    ['no Chinese', 'Submit'],
    ['prose', '填写备案信息，'.repeat(12)],
  ])('gives nothing for %s', (_, zh) => {
    expect(composeText(zh)).toBeNull();
  });

  it('never leaves Chinese in what it says', () => {
    assert(
      property(
        array(constantFrom(...'请填写上传备案主体网站信息的已未不能为空审核中（）、，第二步3M的'), {
          maxLength: 14,
        }),
        (characters) => {
          const en = composeText(characters.join(''));
          expect(en === null || !/[\u4e00-\u9fff]/u.test(en)).toBe(true);
        },
      ),
    );
  });
});
