// @vitest-environment happy-dom
import { expect, test } from 'vitest';

import { PageReader } from '@/lib/page/page-reader';

import { markupOf, pagesOf, type PortalPage } from '../../markup/portals';

/** A group of fields: by what a portal may call it, whom its labels may name, and what each of them asks. */
interface Group {
  headings: string[];
  owners: string[];
  fields: [words: string, control: string, key: string][];
}

const PERSON: [string, string, string][] = [
  ['姓名,名字', 'text', 'name'],
  ['证件类型,有效证件类型', 'select:身份证,护照,军官证', 'certificateType'],
  ['证件号码,身份证号码,证件号', 'text', 'certificateNumber'],
  ['手机号码,手机号,移动电话', 'text', 'mobile'],
  ['办公电话,座机,固定电话', 'text', 'landline'],
  ['电子邮箱,邮箱,E-mail', 'text', 'email'],
  ['应急电话,紧急联系电话', 'text', 'emergencyPhone'],
];
const person = (who: string, front: string, back: string): Group['fields'] => [
  ...PERSON.map(([words, control, key]): [string, string, string] => [
    words,
    control,
    `${who}.${key}`,
  ]),
  ['身份证正面,证件正面照,身份证人像面', 'upload', `documents.${front}`],
  ['身份证反面,证件反面照,身份证国徽面', 'upload', `documents.${back}`],
];
const ENTITY: Group = {
  headings: ['主办单位信息', '主体信息', '主办者信息', '单位信息', '一、主办单位', '基本信息'],
  owners: ['主办单位', '主体', '单位', '企业', '主办者', '公司'],
  fields: [
    ['名称,全称', 'text', 'entity.name'],
    ['性质', 'select:企业,个人,事业单位', 'entity.type'],
    ['证件类型,有效证件类型', 'select:营业执照,组织机构代码证', 'entity.certificateType'],
    ['证件号码,证件号', 'text', 'entity.certificateNumber'],
    ['证件住所,证件地址,注册地址', 'text', 'entity.certificateAddress'],
    ['通信地址,通讯地址,办公地址', 'text', 'entity.mailingAddress'],
    ['所在地区,所属区域', 'region', 'entity.region'],
  ],
};
const LEADER: Group = {
  headings: ['主体负责人信息', '负责人信息', '法定代表人信息', '二、负责人基本情况', '联系人信息'],
  owners: ['主体负责人', '法人', '法定代表人', '主办单位负责人', '单位负责人'],
  fields: person('leader', 'leaderIdFront', 'leaderIdBack'),
};
const WEBSITE: Group = {
  headings: ['网站信息', '网站基本信息', '站点信息', '互联网信息服务', '三、网站'],
  owners: ['网站'],
  fields: [
    ['名称', 'text', 'website.name'],
    ['域名', 'text', 'website.domains'],
    ['首页URL,首页网址', 'text', 'website.homeUrl'],
    ['服务内容', 'select:综合门户,单位门户网站', 'website.serviceContent'],
    ['语言', 'checkbox:中文简体,英语', 'website.languages'],
  ],
};
const APP: Group = {
  headings: ['APP信息', '应用信息', '三、APP'],
  owners: ['APP', '应用'],
  fields: [
    ['名称', 'text', 'app.name'],
    ['域名', 'text', 'website.domains'],
    ['运行平台', 'checkbox:安卓,iOS', 'app.platforms'],
    ['包名', 'text', 'app.packageName'],
    ['服务内容', 'select:综合门户,网络游戏', 'website.serviceContent'],
  ],
};
const MAIL: Group = {
  headings: ['幕布邮寄', '收件信息', '快递信息', '申请幕布'],
  owners: ['收件人'],
  fields: [
    ['姓名', 'text', 'mail.name'],
    ['手机,联系电话', 'text', 'mail.phone'],
    ['地址,详细地址', 'text', 'mail.address'],
    ['所在地区', 'region', 'mail.region'],
  ],
};
const ADMIN: Group = {
  headings: ['网站负责人信息', '网站负责人', '负责人信息', '网站管理员信息', '联系人信息'],
  owners: ['网站负责人', '负责人', '联系人', '网站管理员', '站点负责人'],
  fields: person('admin', 'adminId', 'adminIdBack'),
};
/** What may stand around each label of a page. */
const AROUND = ['', '', '', '*', '（必填）', '(选填)'];
const LAYOUTS = 'label td el iview lines span layui ant bootstrap vant grid uni item dd'.split(' ');

function pageBy(random: () => number, at: number): PortalPage[] {
  const one = <T>(all: readonly T[]): T => all[Math.floor(random() * all.length)] as T;
  const isHeaded = random() < 0.75;
  const areNamed = random() < (isHeaded ? 0.5 : 0.85);
  const lines = [`== 网站备案 ${at} | ${one(LAYOUTS)}`];
  const around = one(AROUND);
  const service = random() < 0.3 ? APP : WEBSITE;
  for (const group of [ENTITY, LEADER, service, ADMIN, ...(random() < 0.2 ? [MAIL] : [])]) {
    const owner = areNamed || group === service ? one(group.owners) : '';
    if (isHeaded || group === MAIL) lines.push(`# ${one(group.headings)}`);
    for (const [place, [words, control, key]] of group.fields.entries()) {
      // A filing asks all of who files, and of a website its name and domain.
      const isAlways = group === ENTITY || ((group === service || group === MAIL) && place < 2);
      if (!isAlways && random() < 0.4) continue;
      const named = place === 0 && group === ENTITY ? owner || '单位' : owner;
      const label = named + one(words.split(','));
      lines.push(`${around === '*' ? around + label : label + around} | ${control} | ${key}`);
    }
  }
  return pagesOf('composed', lines.join('\n'));
}

test('of pages put together at random next to nothing is read wrong, and nearly all is right', () => {
  let state = 11;
  const random = () => (state = (state * 48_271) % 2_147_483_647) / 2_147_483_647;
  const wrong: string[] = [];
  let [all, right] = [0, 0];
  for (let at = 0; at < 150; at++)
    for (const page of pageBy(random, at)) {
      document.title = page.title;
      document.body.innerHTML = markupOf(page);
      const { fields } = new PageReader(document, { system: null }).read();
      for (const row of page.rows) {
        if (!('label' in row)) continue;
        const found = fields.find(({ controls }) =>
          controls.some(({ elements }) =>
            elements.some(
              (element) =>
                element.getAttribute('name') === row.name ||
                element.querySelector(`[name="${row.name}"]`),
            ),
          ),
        );
        all++;
        if (found?.certain && found.key === row.key) right++;
        else if (found?.certain)
          wrong.push(`${page.title}: ${row.label} (${row.key}) as ${found.key}`);
      }
    }
  expect(wrong).toEqual([]);
  expect(right / all).toBeGreaterThanOrEqual(0.97);
});
