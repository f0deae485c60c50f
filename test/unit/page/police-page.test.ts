// @vitest-environment happy-dom
import { expect, test } from 'vitest';

import { fieldsOf, readMarkup } from './support';

const row = (label: string, name: string) =>
  `<div><label>${label}</label><input name="${name}"></div>`;
const site =
  row('网站名称', 'a') +
  row('网站IP地址', 'b') +
  row('网站开通时间', 'c') +
  row('是否有独立一级域名', 'd');
const OF_SITE = ['psb.websiteName = a', 'psb.ip = b', 'psb.openDate = c', 'psb.hasTopDomain = d'];

test.each([
  ['a heading', (text: string) => `<h3>${text}</h3>`],
  ['a block', (text: string) => `<div class="hd">${text}</div>`],
])(
  'on a form of the police the names of groups in %s ask nothing, and tell whose the fields are',
  (_, head) => {
    const markup =
      head('网站基本情况') +
      site +
      head('域名注册商') +
      row('名称', 'e') +
      row('所属区域', 'f') +
      head('接入服务商') +
      row('名称', 'g') +
      row('所属区域', 'h') +
      head('开办主体') +
      row('单位名称', 'i') +
      row('证件号码', 'j') +
      row('法定代表人', 'k') +
      head('负责人') +
      row('姓名', 'l') +
      row('证件号码', 'm') +
      row('常住地址', 'n') +
      row('手机号码', 'o');
    expect(fieldsOf(readMarkup(markup, null))).toEqual([
      ...OF_SITE,
      'psb.registrar = e',
      'psb.registrarRegion = f',
      'psb.accessProvider = g',
      'psb.accessProviderRegion = h',
      'entity.name = i',
      'entity.certificateNumber = j',
      'psb.legalRepresentative = k',
      'leader.name = l',
      'leader.certificateNumber = m',
      'psb.residence = n',
      'leader.mobile = o',
    ]);
  },
);

test('the domain certificate is asked by the form of the police as its own', () => {
  const certificate = '<div><label>域名证书</label><input type="file" name="z"></div>';
  expect(fieldsOf(readMarkup(site + certificate, null))).toEqual([
    ...OF_SITE,
    'psb.domainCertificate = z',
  ]);
});

test('one wording that the ministry has does not take the form from the police', () => {
  const markup = row('单位注册地址', 'y') + site + row('网络安全负责人', 'z');
  expect(fieldsOf(readMarkup(markup, null))).toEqual([
    'entity.certificateAddress = y',
    ...OF_SITE,
    'psb.securityOfficer = z',
  ]);
});

test('on a form of the police 网站负责人 is the website’s, by that name', () => {
  const fields = fieldsOf(readMarkup(site + row('网站负责人', 'p'), null));
  expect(fields).toContain('admin.name = p');
});

test.each(['居住地址', '常住地址', '户籍具体地址'])(
  'on a form of the police %s is somebody’s home',
  (label) => {
    const markup =
      site + row('单位名称', 'p') + row('办公地址', 'q') + row('姓名', 'r') + row(label, 's');
    expect(fieldsOf(readMarkup(markup, null))).toContain('psb.residence = s');
  },
);
