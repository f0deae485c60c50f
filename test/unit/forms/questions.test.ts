import { describe, expect, it } from 'vitest';

import { normalise } from '@/lib/forms';
import { composeLabel } from '@/lib/forms/grammar/compose-label';

const keysOf = (text: string) => composeLabel(normalise(text))?.keys.join(' ') ?? null;

describe('labels that ask in a question', () => {
  it.each([
    ['域名在哪家注册', 'psb.registrar'],
    ['您的域名是在哪个平台购买的？', 'psb.registrar'],
    ['由谁提供网络接入', 'psb.accessProvider'],
    ['网站由哪家公司接入', 'psb.accessProvider'],
    ['服务器放在哪里', 'instance.serverLocation'],
    ['由谁负责该应用', 'admin.name'],
    ['网站主要是做什么的', 'website.contentDescription'],
    ['您的网站叫什么名字', 'website.name psb.websiteName'],
    ['网站是什么时候开通的', 'psb.openDate'],
    ['法人的身份证号码是多少', 'leader.certificateNumber'],
    ['App支持哪些系统', 'app.platforms'],
    ['单位属于什么性质', 'entity.type'],
    ['有无评论、论坛、即时通讯等功能', 'psb.interactive'],
    ['网站是否经营管制物品', 'psb.controlledGoods'],
    ['是否取得 ICP 备案', 'psb.hasIcp'],
    ['是否使用备案授权码', 'instance.hasServiceCode'],
    ['本次要备案的是', 'service.kind website.serviceType psb.serviceType'],
  ])('%s', (text, keys) => {
    expect(keysOf(text)).toBe(keys);
  });

  it.each([
    '域名是否已实名认证',
    '是否提供SDK',
    '网站由谁审核',
    '是否需要发票',
    '是否涉及个人信息',
    '哪里可以查询备案号',
    '域名注册需要多少钱',
    '网站备案需要什么材料',
    '备案',
    '申请备案',
    '本次备案',
  ])('leaves %s alone', (text) => {
    expect(keysOf(text)).toBeNull();
  });
});

describe('what is said of a thing before it is named', () => {
  it.each([
    ['用于备案的云产品', 'instance.productType'],
    ['加盖公章的营业执照', 'documents.entityCertificate'],
    ['签字盖章的核验单', 'documents.authenticityForm'],
    ['安卓端请求的域名', 'website.domains psb.domain filing.domainToVerify'],
    ['网站在我司的主机', 'instance.instance'],
    ['接入后的 IP', 'instance.publicIp psb.ip'],
    ['站在幕布前的半身照', 'documents.backdropPhoto'],
  ])('%s', (text, keys) => {
    expect(keysOf(text)).toBe(keys);
  });

  it.each(['变更前的网站名称', '我司的联系人', '禁止备案的域名'])('leaves %s alone', (text) => {
    expect(keysOf(text)).toBeNull();
  });
});
