// Persons and companies that do not exist, the same for the same number.
import {
  creditCodeCheck,
  oldPermanentResidentCheck,
  organisationCodeCheck,
  residentIdCheck,
} from '@/lib/identifiers/checksums';
import { machineCheck } from '@/lib/papers/mrz';

/** Numbers that look drawn by lot but come again for the same seed (mulberry32). */
export function chance(seed: number) {
  let state = Math.imul(seed + 1, 0x9e37_79b9);
  const next = () => {
    state = (state + 0x6d2b_79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  return {
    next,
    between: (least: number, most: number) => least + Math.floor(next() * (most - least + 1)),
    of: <T>(all: readonly T[]): T => all[Math.floor(next() * all.length)] as T,
    digits: (count: number) =>
      Array.from({ length: count }, () => Math.floor(next() * 10)).join(''),
  };
}

export type Chance = ReturnType<typeof chance>;

const SURNAMES =
  '林陈王赵孙周吴郑冯褚卫蒋沈韩杨朱秦许何吕施张孔曹严华金魏陶姜戚谢邹喻柏水窦章云苏潘葛奚范彭郎鲁韦昌马苗凤花方俞任袁柳'.split(
    '',
  );
const GIVEN =
  '晓峰 明月 建国 梓涵 思远 雨桐 志强 秀兰 一鸣 浩然 若曦 文静 海涛 丽娜 嘉懿 宇航 欣怡 子轩 佳 伟 芳 磊'.split(
    ' ',
  );
const PLACES = [
  { code: '440305', short: '深圳市', full: '广东省深圳市南山区', police: '深圳市公安局南山分局' },
  { code: '330106', short: '杭州', full: '浙江省杭州市西湖区', police: '杭州市公安局西湖分局' },
  { code: '310115', short: '上海', full: '上海市浦东新区', police: '上海市公安局浦东分局' },
  { code: '110108', short: '北京', full: '北京市海淀区', police: '北京市公安局海淀分局' },
  { code: '510104', short: '成都', full: '四川省成都市锦江区', police: '成都市公安局锦江分局' },
  { code: '320505', short: '苏州', full: '江苏省苏州市虎丘区', police: '苏州市公安局虎丘分局' },
  { code: '420106', short: '武汉', full: '湖北省武汉市武昌区', police: '武汉市公安局武昌分局' },
  { code: '610113', short: '西安', full: '陕西省西安市雁塔区', police: '西安市公安局雁塔分局' },
  { code: '350203', short: '厦门', full: '福建省厦门市思明区', police: '厦门市公安局思明分局' },
] as const;
const STREETS = [
  '科苑路',
  '文三路',
  '张江路',
  '中关村大街',
  '春熙路南段',
  '狮山路',
  '中北路',
  '科技南十二路',
  '环岛东路',
];
const BUILDINGS = ['长虹科技大厦', '东部软件园', '创新广场', '金茂府', '国际商务中心', '云谷', ''];
const MARKS = [
  '晴川',
  '云栖山',
  '恒远通',
  '星河湾',
  '百合',
  '青鸟',
  '蓝鲸',
  '九章',
  '望岳',
  '知行',
  '禾木',
  '瑞麟',
];
const TRADES = [
  '数字科技',
  '信息技术',
  '餐饮管理',
  '国际贸易',
  '文化传媒',
  '网络科技',
  '生物医药',
  '供应链管理',
  '电子商务',
];
const CAPITALS = [
  '壹佰万元整',
  '人民币壹仟万元整',
  '伍佰万元人民币',
  '人民币500万元',
  '贰佰万美元',
  '1000万元人民币',
  '叁拾万元整',
];

const ALPHABET = '0123456789ABCDEFGHJKLMNPQRTUWXY';

export function creditCode(luck: Chance, head: string): string {
  const organisation = `MA${Array.from({ length: 6 }, () => luck.of([...ALPHABET])).join('')}`;
  const first17 = head + organisation + organisationCodeCheck(organisation);
  return first17 + creditCodeCheck(first17);
}

export const date = (luck: Chance, from: number, to: number): string =>
  `${luck.between(from, to)}-${String(luck.between(1, 12)).padStart(2, '0')}-${String(luck.between(1, 28)).padStart(2, '0')}`;

export const personName = (luck: Chance): string => luck.of(SURNAMES) + luck.of(GIVEN);
export const place = (luck: Chance) => luck.of(PLACES);

export function streetAddress(luck: Chance): string {
  const building = luck.of(BUILDINGS);
  return `${luck.of(STREETS)}${luck.between(1, 988)}号${building}${building ? luck.of(['A座', '1号楼', '2栋', '']) : luck.of(['3幢', '2栋', ''])}${luck.between(1, 28)}${luck.of(['层', '楼'])}${luck.between(101, 2609)}${luck.of(['室', '号', '单元'])}`;
}

export type CompanyForm = 'llc' | 'foreign' | 'branch' | 'sole-trader' | 'partnership';

export function company(luck: Chance, form: CompanyForm) {
  const at = place(luck);
  const [mark, trade] = [luck.of(MARKS), luck.of(TRADES)];
  const forms = {
    llc: {
      head: '91',
      name: `${at.short}${mark}${trade}有限公司`,
      type: luck.of([
        '有限责任公司（自然人独资）',
        '有限责任公司（自然人投资或控股）',
        '有限责任公司',
        '有限责任公司（法人独资）',
      ]),
    },
    foreign: {
      head: '91',
      name: `${mark}${trade}（${at.short.replace('市', '')}）有限公司`,
      type: luck.of([
        '有限责任公司（外国法人独资）',
        '有限责任公司（台港澳法人独资）',
        '有限责任公司（外商合资）',
      ]),
    },
    branch: {
      head: '91',
      name: `${at.short}${mark}${trade}有限公司${luck.of(['杭州', '成都', '广州'])}分公司`,
      type: luck.of(['有限责任公司分公司', '有限责任公司分公司（自然人独资）']),
    },
    'sole-trader': {
      head: '92',
      name: `${at.full.slice(-3)}${mark}${luck.of(['餐饮店', '服装店', '超市', '网络科技工作室', '电子商务商行'])}`,
      type: '个体工商户',
    },
    partnership: {
      head: '91',
      name: `${at.short}${mark}投资合伙企业（有限合伙）`,
      type: '有限合伙企业',
    },
  } as const;
  const founded = date(luck, 2003, 2023);
  const until = luck.of([
    '长期',
    '长期',
    `${Number(founded.slice(0, 4)) + 20}-${founded.slice(5)}`,
  ]);
  return {
    ...forms[form],
    creditCode: creditCode(luck, forms[form].head + at.code),
    legalRepresentative:
      form === 'foreign' && luck.next() < 0.3
        ? luck.of(['JOHN SMITH', 'MARIE DUPONT'])
        : personName(luck),
    address: at.full + streetAddress(luck),
    founded,
    until,
    capital: luck.of(CAPITALS),
    authority: `${at.full.slice(0, 6)}市场监督管理局`,
  };
}

export function resident(luck: Chance, head?: string) {
  const at = place(luck);
  const birth = date(luck, 1960, 2003);
  const isMale = luck.next() < 0.5;
  const order = `${luck.digits(2)}${luck.between(0, 4) * 2 + (isMale ? 1 : 0)}`;
  const first17 = `${head ?? at.code}${birth.replaceAll('-', '')}${order}`;
  const issued = date(luck, 2006, 2023);
  return {
    name: personName(luck),
    sex: isMale ? '男' : '女',
    birth,
    address: at.full + streetAddress(luck),
    idNumber: first17 + residentIdCheck(first17),
    issued,
    until: luck.of([`${Number(issued.slice(0, 4)) + 20}-${issued.slice(5)}`, '长期']),
    police: at.police,
  };
}

const LATIN = [
  { surname: 'BAKER', given: 'ANNA MARIE', nationality: 'GBR', country: '英国' },
  { surname: 'OCONNOR', given: 'LIAM', nationality: 'IRL', country: '爱尔兰' },
  { surname: 'DUPONT', given: 'CLAIRE', nationality: 'FRA', country: '法国' },
  { surname: 'SILVA SANTOS', given: 'JOAO PEDRO', nationality: 'BRA', country: '巴西' },
  { surname: 'JOHANSSON', given: 'ERIK NILS', nationality: 'SWE', country: '瑞典' },
  { surname: 'TAN', given: 'WEI LING', nationality: 'SGP', country: '新加坡' },
];

export function foreigner(luck: Chance) {
  const who = luck.of(LATIN);
  const birth = date(luck, 1958, 2001);
  const expiry = date(luck, 2027, 2034);
  const number = luck
    .of([luck.digits(9), `${luck.of(['P', 'N', 'X', 'LK', 'FA'])}${luck.digits(7)}`])
    .slice(0, 9);
  const isMale = luck.next() < 0.5;
  const first14 = `${who.nationality}31${luck.digits(2)}${birth.slice(2).replaceAll('-', '')}${luck.digits(1)}`;
  return {
    ...who,
    birth,
    expiry,
    number,
    sex: isMale ? '男' : '女',
    oldCard: first14 + oldPermanentResidentCheck(first14),
  };
}

const fill = (text: string, length: number) => text.padEnd(length, '<').slice(0, length);
const six = (day: string) => day.slice(2).replaceAll('-', '');
const checked = (text: string) => text + machineCheck(text);

/** The two lines at the foot of a passport. */
export function machineLines(person: ReturnType<typeof foreigner>): [string, string] {
  const first = fill(
    `P<${person.nationality}${person.surname.replaceAll(' ', '<')}<<${person.given.replaceAll(' ', '<')}`,
    44,
  );
  const [number, birth, expiry] = [
    checked(fill(person.number, 9)),
    checked(six(person.birth)),
    checked(six(person.expiry)),
  ];
  const optional = checked(fill('', 14)).replace(/0$/, '<');
  const body = `${number}${person.nationality}${birth}${person.sex === '男' ? 'M' : 'F'}${expiry}${optional}`;
  return [first, body + machineCheck(number + birth + expiry + optional)];
}
