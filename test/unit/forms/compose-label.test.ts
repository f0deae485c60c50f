import { describe, expect, it } from 'vitest';

import { normalise } from '@/lib/forms';
import { composeHeading } from '@/lib/forms/grammar/compose-heading';
import { composeLabel } from '@/lib/forms/grammar/compose-label';

const keysOf = (text: string) => composeLabel(normalise(text))?.keys.join(' ') ?? null;

describe('labels that no source has, read from their parts', () => {
  it.each([
    ['主体单位名称', 'entity.name'],
    ['备注（网站）', 'website.remark'],
    ['手机号码（法人）', 'leader.mobile'],
    ['主体分类', 'entity.type'],
    ['法人身份证照片（反面）', 'documents.leaderIdBack'],
    ['负责人/法人证件号', 'leader.certificateNumber'],
    ['组织机构代码证地址', 'entity.certificateAddress'],
    ['主要经营场所', 'entity.certificateAddress'],
    ['前置审批批文编号', 'website.preapprovalNumber'],
    ['服务器托管方式', 'instance.accessMode psb.accessMethod'],
    ['*企业证件号码：', 'entity.certificateNumber'],
    ['公司注册地址', 'entity.certificateAddress'],
    ['统一社会信用代码', 'entity.certificateNumber'],
    ['开办单位通讯地址', 'entity.mailingAddress'],
    ['法人代表证件类型', 'leader.certificateType'],
    ['主体单位负责人手机', 'leader.mobile'],
    ['网站管理员邮箱', 'admin.email'],
    ['小程序负责人姓名', 'admin.name'],
    ['网站/App负责人证件号', 'admin.certificateNumber'],
    ['请输入负责人手机号码', 'leader.mobile admin.mobile'],
    ['3、站点名称', 'website.name psb.websiteName'],
    ['ICP密码', 'filing.password'],
    ['QQ', 'leader.instantMessage'],
    ['企业营业执照扫描件', 'documents.entityCertificate'],
    ['网站负责人身份证正面照片', 'documents.adminId'],
    ['★变更后的网站名称', 'website.name psb.websiteName'],
    ['①主办单位名称/Company Name', 'entity.name'],
    ['Contact person 负责人姓名', 'leader.name admin.name'],
    ['主体证件所在地', 'entity.certificateAddress'],
    ['ICP主体类型', 'entity.type'],
    ['网站单位性质', 'entity.type'],
    ['网站性质', 'psb.nature'],
    ['域名持有者名称', 'entity.name'],
    ['网安负责人', 'psb.securityOfficer'],
    ['主体许可证号', 'filing.entityNumber'],
    ['工商营业执照扫描/拍摄件', 'documents.entityCertificate'],
    ['默认使用主体负责人信息', 'admin.choice'],
    ['有无独立域名', 'psb.hasTopDomain'],
    ['网站/App名称', 'website.name psb.websiteName'],
    ['开办单位名称/个人姓名', 'entity.name'],
    ['负责人身份证明反面', 'documents.leaderIdBack documents.adminIdBack'],
    ['事业法人证书', 'documents.entityCertificate'],
    ['客户主体证照编码', 'entity.certificateNumber'],
    ['责任人证照截止日期', 'leader.certificateValidity admin.certificateValidity'],
    ['法人紧急联络号码', 'leader.emergencyPhone'],
    ['证照登记地址', 'entity.certificateAddress'],
    ['证件上的地址', 'entity.certificateAddress'],
    ['现办公地点', 'entity.mailingAddress'],
    ['上级主管部门或出资人', 'entity.investor'],
    ['网站管理负责人办公号码', 'admin.landline'],
    ['信息安全与管理承诺书第一页', 'documents.commitment'],
    ['工商更名证明', 'documents.other'],
    ['帘布照片', 'documents.backdropPhoto'],
    ['图形验证码', 'filing.captcha'],
    ['網站網域名稱', 'website.domains psb.domain filing.domainToVerify'],
    ['网站语种类型', 'website.languages psb.languages'],
    ['网站备注信息说明', 'website.remark'],
    ['法人身份证（正面）1张', 'documents.leaderIdFront'],
    ['1.1 主办单位名称（盖章）', 'entity.name'],
    ['主体-名称', 'entity.name'],
    ['法人_手机', 'leader.mobile'],
    ['网站/负责人/邮箱', 'admin.email'],
    ['请如实填写公司全称', 'entity.name'],
    ['执照上写的地址', 'entity.certificateAddress'],
    ['平时办公的地址', 'entity.mailingAddress'],
    ['应用包名（iOS Bundle ID）', 'app.bundleId'],
    ['证书指纹 MD5', 'app.fingerprint'],
    ['网站根域名', 'website.domains psb.domain filing.domainToVerify'],
    ['网站首页完整网址', 'website.homeUrl'],
    ['服务器公网IP段', 'instance.publicIp psb.ip'],
    ['前置审批批复文件（如有）', 'documents.preapproval'],
    ['网站开始运营日期', 'psb.openDate'],
    ['联网单位驻地', 'entity.mailingAddress'],
    ['举办者之责任人姓名', 'leader.name psb.legalRepresentative'],
    ['举办者住址（省、市、县）', 'entity.region'],
    ['出资者或上一级主管机关', 'entity.investor'],
    ['机关主要负责同志', 'leader.name psb.legalRepresentative'],
    ['网络运营单位（ISP）', 'psb.accessProvider'],
    ['域名登记机构', 'psb.registrar'],
    ['信息网络安全员', 'psb.securityOfficer'],
    ['首次联网日期', 'psb.openDate'],
    ['网站用途及栏目说明', 'website.contentDescription'],
    ['苹果应用标识', 'app.bundleId'],
    ['签名摘要值', 'app.fingerprint'],
    ['软件通信域名', 'website.domains'],
    ['备案主体号码', 'filing.entityNumber'],
    ['您的网站打算叫什么？', 'website.name psb.websiteName'],
    ['管网站的人身份证照片（反）', 'documents.adminIdBack'],
    ['伺服器 IP 位址', 'instance.publicIp psb.ip'],
    ['主负手机', 'leader.mobile'],
    ['被授权人身份证号码', 'admin.certificateNumber'],
    ['网站用哪几种文字？', 'website.languages psb.languages'],
    ['接入途径', 'instance.accessMode psb.accessMethod'],
    ['我承诺以上信息真实有效，并同意《备案服务条款》', 'agreement.accept'],
    ['我已阅读并同意《备案须知》和《隐私政策》', 'agreement.accept'],
    ['拍一张营业执照', 'documents.entityCertificate'],
  ])('%s', (text, keys) => {
    expect(keysOf(text)).toBe(keys);
  });

  it.each([
    '公司',
    '企业',
    '网站',
    '修改手机号',
    '网站备案流程',
    '法人不能为空',
    '网站负责人QQ',
    '原主办单位名称',
    '变更前网站名称',
    '网站技术负责人',
    '主体负责人是否为法人',
    '网安负责人手机号',
    '主办单位Skype',
    '主办单位ID',
    '证件号码格式错误',
    '（手机号）',
    '信息安全责任书',
    '工作单位',
    '备案机关',
    '主体备案号或网站备案号',
    '认证单位',
    '',
  ])('leaves %s alone', (text) => {
    expect(keysOf(text)).toBeNull();
  });
});

describe('headings read from their parts', () => {
  it.each([
    ['主体单位信息', 'entity', 'entity'],
    ['一、企业基本信息', 'entity', 'entity'],
    ['法定代表人信息', 'leader', 'leader'],
    ['网站管理员信息填写', 'admin', 'admin'],
    ['域名注册服务商', 'registrar', 'psb'],
  ])('%s', (text, owner, section) => {
    expect(composeHeading(normalise(text))).toMatchObject({ owner, scopes: [section] });
  });

  it.each(['企业', '网站建设', '信息'])('leaves %s alone', (text) => {
    expect(composeHeading(normalise(text))).toBeNull();
  });
});
