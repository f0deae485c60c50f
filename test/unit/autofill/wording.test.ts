import { expect, test } from 'vitest';

import { wordingAmong } from '@/lib/autofill/convert/wording';

const KEY = 'leader.certificateType';

test.each([
  ['居民身份证', ['护照', '中国居民身份证'], '中国居民身份证'],
  ['居民身份证', ['身份证', '护照'], '身份证'],
  ['居民身份证', ['临时居民身份证', '护照'], null],
  ['居民身份证', ['中国居民身份证', '身份证'], null],
  ['护照', ['中国居民身份证'], null],
  ['护照', ['中国护照', '外国护照'], null],
  [
    '外国人永久居留身份证',
    ['中华人民共和国外国人永久居留身份证'],
    '中华人民共和国外国人永久居留身份证',
  ],
])('%s among %j is %j', (wanted, offered, found) => {
  expect(wordingAmong(KEY, wanted, offered)).toBe(found);
});

test.each([
  ['entity.type', '企业', ['个人', '企业单位', '事业单位'], '企业单位'],
  ['entity.type', '企业', ['公司', '政府机关'], '公司'],
  ['entity.type', '事业单位', ['企业单位', '事业单位'], '事业单位'],
  ['entity.type', '个人', ['自然人', '企业'], '自然人'],
  ['entity.type', '律师执业机构', ['律师事务所', '基金会'], '律师事务所'],
  ['entity.type', '民办非企业单位', ['企业', '民办非企业'], '民办非企业'],
  ['entity.type', '企业', ['政府机关', '事业单位'], null],
  [
    'entity.certificateType',
    '营业执照（个人或企业）',
    ['工商营业执照', '组织机构代码证'],
    '工商营业执照',
  ],
  ['leader.certificateType', '居民身份证', ['个人:身份证', '个人:护照'], '个人:身份证'],
  ['leader.certificateType', '护照', ['个人:身份证', '个人:护照'], '个人:护照'],
  ['leader.certificateType', '居民身份证', ['第二代身份证', '护照'], '第二代身份证'],
  ['instance.productType', 'ECS', ['阿里云 ECS', '阿里云轻量应用服务器'], '阿里云 ECS'],
  ['instance.productType', 'ECS', ['云服务器ECS', '负载均衡'], '云服务器ECS'],
  ['instance.productType', '轻量应用服务器', ['阿里云-轻量应用服务器'], '阿里云-轻量应用服务器'],
  ['website.languages', '英语', ['中文简体', '英文'], '英文'],
  ['website.languages', '中文简体', ['简体中文', '繁体中文'], '简体中文'],
  ['psb.hasIcp', '是', ['有', '没有'], '有'],
  ['psb.hasIcp', '否', ['已备案', '未备案'], '未备案'],
  ['psb.hasIcp', '是', ['有', '没有', '不清楚'], null],
  ['psb.hasIcp', '是', ['甲', '乙'], null],
])('%s: %s among %j is %j', (key, wanted, offered, found) => {
  expect(wordingAmong(key, wanted, offered)).toBe(found);
});
