import { assert, constantFrom, integer, property } from 'fast-check';
import { describe, expect, it } from 'vitest';

import { readWith } from '@/lib/forms/complaints/catalogue';
import { complaintsIn, reasonsIn } from '@/lib/forms/complaints/complaints-in';
import { KNOWN_COMPLAINTS } from '@/lib/forms/complaints/known-complaints';
import { OWN_CATALOGUE } from '@/lib/forms/complaints/own-catalogue';
import { quotingPerson } from '@/lib/forms/complaints/names';
import { MESSAGES } from '@/lib/forms';

readWith(OWN_CATALOGUE);

const read = (zh: string) => reasonsIn(zh).map(({ en, known }) => [en, known?.zh ?? null]);

describe('messages and reasons in other words', () => {
  it.each([
    [
      '主办单位名称与营业执照不一致',
      'Entity name does not match the business licence',
      '主办单位名称不一致',
    ],
    [
      '域名注册信息与主办单位名称不符',
      'Domain holder does not match the entity name',
      '网站域名持有者与主体单位名称不符',
    ],
    ['域名未实名认证', 'Domain has no real-name verification', '域名不存在注册商验证库中'],
    ['网站名称不规范，请修改', 'Website name is not acceptable: correct it', '网站名称不合格'],
    ['核验单填写不规范', 'Authenticity statement is not acceptable', '核验单不合格'],
    ['手机号码为空号', 'Mobile (contact number 1) cannot be reached', '电话号码问题'],
    [
      '主体负责人手机号停机',
      'Leader’s mobile (contact number 1) cannot be reached',
      '主体负责人联系方式失效',
    ],
    [
      '单位负责人不是法定代表人',
      'The leader is not the legal representative',
      '主体负责人非法定代表人',
    ],
    ['个人网站含有企业内容', 'The personal website has business content', '个人网站涉及企业'],
    ['网站底部未悬挂备案号', 'Filing number is missing', '未正确悬挂备案号'],
    ['域名注册商不在工信部批复名单中', 'The registrar is not approved', '域名注册商未获得批复'],
    ['授权委托书未盖公章', 'Authorisation letter is not stamped', null],
    ['网站备注未填写', 'Website remark is missing', null],
    ['网站名称与主体名称不能相同', 'Website name must differ from the entity name', null],
    ['网站名称应与主办单位名称一致', 'Website name has to match the entity name', null],
  ])('%s', (zh, en, known) => {
    expect(read(zh)).toEqual([[en, known]]);
  });

  it('carries names, numbers and values over', () => {
    expect(read('网站负责人“张三”的证件号码有误')[0]?.[0]).toBe(
      'Administrator’s ID number “张三” is wrong',
    );
    expect(read('网站负责人张三的身份证已过期，请更换后重新上传')[0]?.[0]).toBe(
      'Administrator’s ID “张三” has expired: replace it, then upload it again',
    );
    expect(
      read(
        '您填写的主办单位名称“示例科技有限公司”与营业执照上的名称不一致，请核实后重新提交',
      )[0]?.[0],
    ).toBe(
      'Entity name “示例科技有限公司” does not match the business licence: check it, then submit again',
    );
    expect(read('域名example.cn已被其他主体备案')).toEqual([
      ['Domain “example.cn” is filed already', '域名冲突'],
    ]);
    expect(read('手机号13800138000已被其他主体使用')).toEqual([
      ['Mobile (contact number 1) “13800138000” is used already', '手机号码备案频率大于1'],
    ]);
    expect(read('网站名称不得包含“中国”字样')).toEqual([
      ['Website name must not contain “中国”', '网站名称不合格'],
    ]);
  });

  it('says what else a message asks for', () => {
    expect(
      read('管局驳回：网站名称“示例商城”涉及经营性内容，需提供ICP经营许可证，或修改网站名称').map(
        ([en]) => en,
      ),
    ).toEqual([
      'Website name “示例商城” is commercial: you must provide ICP operating licence, or change website name',
    ]);
    expect(read('该APP包名com.example.demo已被其他主体备案，请提供权属证明')[0]?.[0]).toBe(
      'Package name (Android, HarmonyOS) “com.example.demo” is filed already: provide proof of ownership',
    );
  });

  it.each([
    ['姓名不规范，请核对周立新的证件信息', /check “周立新” certificate information/u],
    ['请分开上传身份证正反面照片', /has to be uploaded separately/u],
    ['域名demo.example.cn未完成网站备案，不能作为APP服务域名', /has no filing/u],
    ['短信核验超时未完成，备案申请已自动退回', /was not finished in time/u],
    ['主体负责人张晓蕾非法定代表人', /^The leader “张晓蕾” is not/u],
  ])('reads %s', (zh, en) => {
    expect(
      read(zh)
        .map(([said]) => said)
        .join('; '),
    ).toMatch(en);
  });

  it('takes a person for a person, and a word for a word', () => {
    expect(quotingPerson('张三的手机号码无法接通')).toBe('“张三”的手机号码无法接通');
    expect(quotingPerson('请核对周立新的证件信息')).toBe('请核对“周立新”的证件信息');
    for (const zh of ['方案的照片不清晰', '请确认金额的信息', '负责人高清照片'])
      expect(quotingPerson(zh)).toBe(zh);
  });

  it('says nothing of what has to match something that is not told', () => {
    expect(read('证件背景需保持一致')).toEqual([]);
  });

  it('reads each of several reasons', () => {
    expect(
      read('驳回原因：1、主体负责人身份证照片模糊，请重新上传；2、域名所有者与备案主体不一致。'),
    ).toEqual([
      ['Leader’s ID, portrait side is not clear: upload it again', '证件不合格'],
      ['Domain holder does not match the entity', '网站域名持有者与主体单位名称不符'],
    ]);
    expect(read('核验单未签字、未盖章').map(([en]) => en)).toEqual([
      'Authenticity statement is not signed',
      'Authenticity statement is not stamped',
    ]);
  });

  it('carries over whatever number a limit has', () => {
    assert(
      property(
        integer({ min: 1, max: 999 }),
        constantFrom('网站名称不能超过#个字', '文件大小超过#M', '网站备注不得少于#个字符'),
        (number, pattern) => {
          const [reason] = reasonsIn(pattern.replace('#', String(number)));
          expect(reason?.en).toMatch(new RegExp(`\\b${number}\\b`, 'u'));
        },
      ),
    );
  });

  it.each([
    '如证件已过期，请重新上传',
    '请核实负责人姓名是否与身份证一致',
    '网站名称不规范的，请修改',
    '网站名称不规范，请按蓝鲸方式修改',
    '咖啡机不合格',
    '无需前置审批',
    '无须上传核验单',
    '主办单位名称与咖啡机不一致',
    '为避免域名过期',
    '不一致',
    '已过期',
    '，'.repeat(200_000),
    '不'.repeat(400),
  ])('says nothing of %.24s, which tells no fact or has a word that is not known', (zh) => {
    expect(complaintsIn(zh)).toBeNull();
  });

  it.each([
    [
      '请上传清晰的身份证照片',
      'Leader’s ID, portrait side / Administrator’s ID has to be a clear picture',
    ],
    ['办公地址请填写详细地址，精确到房间号', 'Mailing address has to be given in full'],
    ['网站名称、网站域名有误', 'Website name and domain are wrong'],
    ['网站名称与主体性质不符', 'Website name does not match the entity type'],
    ['网站负责人信息与工商信息不一致', 'The administrator does not match the business register'],
    ['核验单未签字或照片模糊', 'Authenticity statement is not signed'],
    ['该域名已经报备，请勿重复提交', 'Domain is filed already: do not submit it again'],
    ['手机号码不能与主体负责人相同', 'Mobile (contact number 1) must differ from the leader’s'],
    ['请上传清晰的彩色营业执照照片', 'Entity certificate has to be a clear colour picture'],
    ['失效域名将被退回', 'Domain is sent back once it has expired'],
  ])('says %s as English says it', (zh, en) => {
    expect(reasonsIn(zh)[0]?.en ?? null).toBe(en);
  });

  it.each([
    '涉及新闻、医疗等需前置审批的领域未取得资质',
    '不要用同一个咖啡机同时填写网站负责人手机号和应急手机号',
    '证件住所请填写咖啡机上的',
    '咖啡机请填写营业执照上的',
    '网站名称未使用三字以上中文名称，或与咖啡机缺乏关联性',
    '网站名称有误或咖啡机异常',
    '主体证件照片无法煮咖啡',
    '过期咖啡将被驳回',
    '请上传清晰咖啡照片',
    '网站主办者冲突（咖啡或牛奶）',
    '无需重复报备',
    '主体负责人与单位法定代表人不一致',
  ])('leaves %s to the translator', (zh) => {
    expect(complaintsIn(zh)).toBeNull();
  });

  it('leads to messages that the catalogue has', () => {
    const known = new Set(MESSAGES.map(({ zh }) => zh));
    expect(KNOWN_COMPLAINTS.map(({ zh }) => zh).filter((zh) => !known.has(zh))).toEqual([]);
  });

  it.each([
    ['证件住所非“XXX”本省', '跨省备案'],
    ['网站负责人证件号码重复', null],
    ['通信地址填写格式为：XX路XX号XX栋XX室', null],
    ['请根据证件住所选择相应的地区', null],
    ['网站底部已添加备案号但未链接到工信部网站', '备案号未添加超链接跳转'],
    ['备案期间www.example.cn仍可对外访问', '未备案网站不得开启访问'],
    ['证件请提供原件，建议拍照上传', '证件不合格'],
    ['手机号码或证件号码的备案频率大于1', '手机号码备案频率大于1'],
    ['幕布照片有阴影', '幕布照片不符合要求'],
    ['主体负责人手机号不是本地号码', '电话号码问题'],
    ['网站负责人年龄未满18周岁', null],
    ['域名剩余有效期不足3个月', null],
    ['域名证书未上传', null],
    ['主体负责人与网站负责人信息对不上', null],
    ['网站名称不足三个字或与主办单位没有关联', null],
    ['网站名称未达到3个汉字', '网站名称不合格'],
    ['网站备案信息中的网站域名已报备', '域名冲突'],
    ['接入备案信息中使用的IP地址与贵公司报备的IP地址不符', '备案接入信息与实际接入信息不符'],
    ['备案数据在系统中不存在', '该备案信息不存在，请确认输入内容'],
    ['营业执照照片无法识别', '无法读取图片识别内容，请尝试重新提交或重新上传图片'],
    ['单位四要素验证不通过', '主办单位负责人姓名与工商信息库登记信息不一致'],
    ['备案主体冲突（主体名称、证件号码）', '备案主办者冲突'],
    ['幕布照片背景不是白色', '幕布照片不符合要求'],
    ['幕布照片光线不足', '幕布照片不符合要求'],
    ['请勿使用同一手机号填写主体负责人手机号与应急手机号', null],
    ['网站名称请勿使用“中国、国家”等限制词', '网站名称不合格'],
    ['证件住所应填写营业执照上的地址', '主办单位证件住址错误'],
    ['单位地址不详', null],
    ['通讯地址需具体到门牌号', null],
    ['域名有效期应覆盖整个备案审核期间', null],
    ['请上传彩色原件营业执照照片', '证件不合格'],
    ['已备案的网站首页未放置备案号', '未正确悬挂备案号'],
    ['域名有误、缺少前置审批', '前置审批不合格'],
    ['您的域名显示已经到期', '域名已过期'],
    [
      '主办单位证件号码与国家企业信用信息公示系统证件号码不一致',
      '主办单位证件号码不合格，证件号码不一致',
    ],
  ])('knows the message of %s', (zh, known) => {
    const found = reasonsIn(zh).at(-1);
    expect(found).toBeDefined();
    expect(found?.known?.zh ?? null).toEqual(known);
  });

  it('reads no documented reason as another one', () => {
    const others = MESSAGES.filter(({ kind }) => kind === 'reject' || kind === 'audit').flatMap(
      ({ zh }) =>
        reasonsIn(zh)
          .filter((reason, _, { length }) => length === 1 && reason.known?.zh !== zh)
          .map((reason) => `${zh}: ${reason.known?.zh}`),
    );
    expect(others).toEqual([]);
  });
});
