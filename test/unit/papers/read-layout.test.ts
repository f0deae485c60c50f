import { describe, expect, it } from 'vitest';

import { readLayout } from '@/lib/papers/layout/read-layout';
import { joined } from '@/lib/papers/read-picture';

import { COMPANY, residentId } from './people';
import { pictureOf, type Written } from './picture-of';

const valuesOf = (lines: readonly Written[]) =>
  Object.fromEntries(readLayout(pictureOf(lines)).values.map(({ key, value }) => [key, value]));
const stateOf = (lines: readonly Written[], key: string) =>
  readLayout(pictureOf(lines)).values.find((value) => value.key === key);

const TITLE: Written = { text: '营业执照', x: 600, y: 200, size: 100 };
const FOOT: Written = { text: '登记机关', x: 1100, y: 1000 };

describe('a licence', () => {
  const columns: Written[] = [
    TITLE,
    { text: '统一社会信用代码', x: 130, y: 300 },
    { text: COMPANY.creditCode, x: 130, y: 340 },
    { text: '名称', x: 130, y: 470, gaps: { 1: 3 } },
    { text: COMPANY.name, x: 300, y: 470 },
    { text: '注册资本', x: 920, y: 470 },
    { text: COMPANY.capital, x: 1080, y: 470 },
    { text: '类型', x: 130, y: 550, gaps: { 1: 3 } },
    { text: COMPANY.type, x: 300, y: 550 },
    { text: '成立日期2019年03月05日', x: 920, y: 550, gaps: { 4: 1 } },
    { text: `法定代表人${COMPANY.legalRepresentative}`, x: 130, y: 630, gaps: { 5: 1 } },
    { text: '营业期限', x: 920, y: 630 },
    { text: '长期', x: 1080, y: 630 },
    { text: '经营范围一般项目：软件开发；信息系统集成服务', x: 130, y: 710, gaps: { 4: 1 } },
    { text: '技术服务、技术开发、技术咨询', x: 300, y: 742 },
    { text: '住所', x: 920, y: 710, gaps: { 1: 3 } },
    { text: COMPANY.address.slice(0, 17), x: 1080, y: 710 },
    { text: COMPANY.address.slice(17), x: 1080, y: 752 },
    FOOT,
  ];

  it('is read from two columns, the address over two lines', () => {
    const paper = readLayout(pictureOf(columns));
    expect(paper.kind).toBe('business-licence');
    expect(Object.fromEntries(paper.values.map(({ key, value }) => [key, value]))).toMatchObject({
      ...COMPANY,
      term: '/长期',
    });
    expect(paper.values.find(({ key }) => key === 'creditCode')?.state).toBe('checked');
    expect(paper.isCovered).toBe(false);
  });

  it('is read the same when it lies aslant', () => {
    const turned = pictureOf(columns);
    const angle = 0.12;
    const lines = turned.lines.map((line) => {
      const { x, y } = line.box;
      const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
      return { ...line, box: { ...line.box, x: x * cos - y * sin, y: x * sin + y * cos, angle } };
    });
    const { values } = readLayout({ ...turned, lines });
    expect(Object.fromEntries(values.map(({ key, value }) => [key, value]))).toMatchObject(COMPANY);
  });

  it.each<[string, Written[]]>([
    [
      'in two pieces',
      [
        { text: '名', x: 130, y: 470 },
        { text: '称', x: 250, y: 470 },
        { text: COMPANY.name, x: 300, y: 470 },
      ],
    ],
    [
      'its second half stuck to the value',
      [
        { text: '名', x: 130, y: 470 },
        { text: `称${COMPANY.name}`, x: 250, y: 470, gaps: { 1: 0.6 } },
      ],
    ],
    ['its first half lost', [{ text: `称${COMPANY.name}`, x: 250, y: 470, gaps: { 1: 0.6 } }]],
    ['lost altogether', [{ text: COMPANY.name, x: 300, y: 470 }]],
  ])('gives its name with the label %s', (_, lines) => {
    expect(valuesOf([TITLE, ...lines, FOOT])).toMatchObject({ name: COMPANY.name });
  });

  it.each<[string, string, string, string]>([
    ['a stroke before a name', 'name', '一杭州湖光示例软件有限公司', '杭州湖光示例软件有限公司'],
    ['a stroke before a person', 'legalRepresentative', '一林晓峰', '林晓峰'],
    ['a lost end of a bracket', 'type', '有限责任公司(自然人独资', '有限责任公司（自然人独资）'],
    ['a lost begin of a bracket', 'type', '有限责任公司自然人独资)', '有限责任公司（自然人独资）'],
    ['a name at its type', 'name', '杭州湖光小吃店个体工商户', '杭州湖光小吃店'],
    ['a type at its name', 'type', '个体工商户林晓峰', '个体工商户'],
    ['a sign read twice', 'capital', '壹壹佰万元整', '壹佰万元整'],
  ])('sets %s right and has it compared', (_, key, read, meant) => {
    const label = { name: '名称', type: '类型', capital: '注册资本' }[key] ?? '法定代表人';
    const lines = [TITLE, { text: label, x: 130, y: 470 }, { text: read, x: 300, y: 470 }, FOOT];
    expect(stateOf(lines, key)).toMatchObject({
      value: meant,
      state: 'compare',
      doubts: ['mended'],
    });
  });

  it.each([
    ['name', '名称', '一山一水示例文化有限公司'],
    ['type', '类型', '一人有限责任公司'],
    ['type', '类型', '个体工商户'],
    ['capital', '注册资本', '壹佰壹拾万元整'],
  ])('leaves a whole %s as it is: %s %s', (key, label, text) => {
    const lines = [TITLE, { text: label, x: 130, y: 470 }, { text, x: 300, y: 470 }, FOOT];
    expect(stateOf(lines, key)).toMatchObject({ value: text, state: 'read' });
  });

  it('takes the second half of a label for it where nothing else was read beside it', () => {
    expect(
      valuesOf([
        TITLE,
        { text: '所', x: 250, y: 470 },
        { text: COMPANY.address.slice(0, 17), x: 340, y: 470 },
        { text: COMPANY.address.slice(17), x: 340, y: 512 },
        FOOT,
      ]),
    ).toMatchObject({ address: COMPANY.address });
  });

  it('has a name in capitals compared when its blank was lost', () => {
    const lines = [TITLE, { text: '法定代表人MARIEDUPONT', x: 130, y: 470, gaps: { 5: 1 } }, FOOT];
    expect(stateOf(lines, 'legalRepresentative')).toMatchObject({
      value: 'MARIEDUPONT',
      state: 'compare',
    });
  });

  it('takes a label with one wrong character', () => {
    expect(
      valuesOf([
        TITLE,
        { text: '法定代衰人', x: 130, y: 470 },
        { text: '林晓峰', x: 300, y: 470 },
        FOOT,
      ]),
    ).toMatchObject({ legalRepresentative: '林晓峰' });
  });

  it('calls nothing read that a red seal touches, nor a value with an unsure character', () => {
    const touched = columns.map((line) =>
      line.text === COMPANY.name ? { ...line, red: 0.2 } : line,
    );
    const paper = readLayout(pictureOf(touched));
    expect(paper.isCovered).toBe(true);
    expect(new Set(paper.values.map(({ state }) => state))).toEqual(new Set(['compare']));
    const unsure = columns.map((line) =>
      line.text === COMPANY.name ? { ...line, sure: [0.99, 0.7] } : line,
    );
    expect(stateOf(unsure, 'name')).toMatchObject({ state: 'compare', doubts: ['uncertain'] });
    expect(stateOf(unsure, 'type')?.state).toBe('read');
  });

  it('has everything compared under a watermark', () => {
    const aslant = readLayout(pictureOf(columns, { aslant: 3 }));
    expect(new Set(aslant.values.map(({ state }) => state))).toEqual(new Set(['compare']));
    const worded = readLayout(
      pictureOf([...columns, { text: '仅供网站备案使用', x: 400, y: 900 }]),
    );
    expect(worded.isCovered).toBe(true);
  });

  it('joins two readings of a covered paper to the better of each value', () => {
    const unsure = columns.map((line) =>
      line.text === COMPANY.name
        ? { ...line, sure: 0.7, text: '深圳市晴川数宇科技有限公司' }
        : line,
    );
    const first = readLayout(pictureOf(unsure, { aslant: 3 }));
    const second = readLayout(pictureOf(columns.filter(({ text }) => !text.startsWith('法定'))));
    const both = joined(first, second);
    expect(Object.fromEntries(both.values.map(({ key, value }) => [key, value]))).toMatchObject(
      COMPANY,
    );
    expect(both.values.every(({ state }) => state === 'compare')).toBe(true);
  });
});

describe('codes in a picture', () => {
  const code = COMPANY.creditCode;
  const wrongAt = 9;
  const other = code.charAt(wrongAt) === '7' ? '1' : '7';
  const misread = code.slice(0, wrongAt) + other + code.slice(wrongAt + 1);
  const line = (sure: number): Written => ({
    text: misread,
    x: 130,
    y: 340,
    sure: Array.from(misread, (_, at) => (at === wrongAt ? sure : 0.99)),
  });
  const withOthers = (sure: number) => {
    const picture = pictureOf([TITLE, line(sure), FOOT]);
    const lines = picture.lines.map((one) => ({
      ...one,
      characters: one.characters.map((character, at) =>
        one.characters.length === 18 && at === wrongAt
          ? { ...character, others: [code.charAt(wrongAt)] }
          : character,
      ),
    }));
    return readLayout({ ...picture, lines }).values.find(({ key }) => key === 'creditCode');
  };

  it('exchanges one unsure character, and says so', () => {
    expect(withOthers(0.6)).toMatchObject({ value: code, state: 'compare', doubts: ['repaired'] });
  });

  it('leaves a sure one alone and then proposes nothing', () => {
    expect(withOthers(0.99)).toBeUndefined();
  });
});

describe('persons', () => {
  const id = residentId('440305', '1988-07-14', '033');
  const card = (birth: string): Written[] => [
    { text: '姓名', x: 110, y: 150 },
    { text: '林晓峰', x: 260, y: 150 },
    { text: '性别男民族汉', x: 110, y: 260, gaps: { 2: 1, 3: 2, 5: 1 } },
    { text: `出生${birth}`, x: 110, y: 370, gaps: { 2: 1 } },
    { text: '住址', x: 110, y: 480 },
    { text: '广东省深圳市南山区科苑路', x: 260, y: 480 },
    { text: '15号长虹科技大厦1203室', x: 260, y: 530 },
    { text: '公民身份号码', x: 110, y: 860 },
    { text: id, x: 430, y: 860 },
  ];

  it('reads an identity card, birth and sex checked by the number', () => {
    const paper = readLayout(pictureOf(card('1988年7月14日')));
    expect(paper.kind).toBe('resident-id-front');
    expect(
      Object.fromEntries(paper.values.map(({ key, value, state }) => [key, `${value} ${state}`])),
    ).toEqual({
      idNumber: `${id} checked`,
      personName: '林晓峰 read',
      sex: '男 checked',
      birth: '1988-07-14 checked',
      personAddress: '广东省深圳市南山区科苑路15号长虹科技大厦1203室 read',
    });
  });

  it('has a birth date compared that the number contradicts', () => {
    expect(stateOf(card('1988年7月11日'), 'birth')).toMatchObject({
      state: 'compare',
      doubts: ['disagrees'],
    });
  });

  it('reads a permanent resident card, whose values stand below their labels', () => {
    const lines: Written[] = [
      { text: '外国人永久居留身份证', x: 500, y: 100 },
      { text: '姓名/Name', x: 100, y: 270 },
      { text: 'BAKER, ANNA MARIE', x: 100, y: 320 },
      { text: '性别/Sex', x: 100, y: 390 },
      { text: '女/F', x: 100, y: 440 },
      { text: '国籍/Nationality', x: 100, y: 510 },
      { text: '英国/GBR', x: 100, y: 560 },
      { text: '有效期限/Period of Validity', x: 100, y: 630 },
      { text: '2018.05.01-2028.04.30', x: 100, y: 680 },
    ];
    expect(readLayout(pictureOf(lines)).kind).toBe('foreign-permanent-resident-card');
    expect(valuesOf(lines)).toMatchObject({
      nameLatin: 'BAKER, ANNA MARIE',
      sex: '女',
      nationality: '英国',
      validity: '2018-05-01/2028-04-30',
    });
  });

  it('proposes nothing of a machine-readable line whose check digits fail', () => {
    const lines: Written[] = [
      { text: 'PASSPORT', x: 100, y: 90 },
      { text: 'P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<', x: 70, y: 1020 },
      { text: 'L898902C36UTO7408123F1204159ZE184226B<<<<<10', x: 70, y: 1100 },
    ];
    expect(readLayout(pictureOf(lines)).values).toEqual([]);
    const right = lines.map((line) => ({ ...line, text: line.text.replace('7408123', '7408122') }));
    expect(stateOf(right, 'birth')?.state).toBe('checked');
  });
});

describe('labels in two languages', () => {
  const card: Written[] = [
    { text: '中华人民共和国外国人永久居留身份证', x: 60, y: 60 },
    { text: '姓名 Name', x: 480, y: 200, size: 24 },
    { text: 'BAKER, ANNA MARIE', x: 480, y: 240, size: 36 },
    { text: '性别 Sex', x: 480, y: 306, size: 24 },
    { text: '女/Female', x: 480, y: 346, size: 36 },
    { text: '出生日期 Date of birth', x: 480, y: 412, size: 24 },
    { text: '1962.01.18', x: 480, y: 452, size: 36 },
    { text: '国籍 Nationality', x: 480, y: 518, size: 24 },
    { text: '英国 / GBR', x: 480, y: 558, size: 36 },
    { text: '有效期限（Period of Validity）', x: 480, y: 624, size: 24 },
    { text: '2018.06.08-2028.06.08', x: 480, y: 664, size: 36 },
  ];

  it('are labels as a whole, and the values stand below them', () => {
    expect(valuesOf(card)).toMatchObject({
      nameLatin: 'BAKER, ANNA MARIE',
      sex: '女',
      birth: '1962-01-18',
      nationality: '英国',
      validity: '2018-06-08/2028-06-08',
    });
  });

  it('leave a value that begins with such a word alone', () => {
    const certificate: Written[] = [
      { text: '域名注册证书', x: 300, y: 100, size: 80 },
      { text: '域名 domain-name.example.com', x: 300, y: 300 },
      { text: `域名所有者（Domain Owner）${COMPANY.name}`, x: 300, y: 400 },
    ];
    expect(valuesOf(certificate)).toMatchObject({ name: COMPANY.name, domain: 'example.com' });
  });
});

describe('a licence as a table', () => {
  it('ends a value before the next row, though its label stands lower', () => {
    const rows: Written[] = [
      TITLE,
      { text: '住所', x: 100, y: 400, size: 30 },
      { text: COMPANY.address, x: 360, y: 400, size: 30 },
      { text: '计算机软硬件的技术开发、技术服务；销售自行开发的产品', x: 360, y: 456, size: 30 },
      { text: '经营范围', x: 100, y: 476, size: 30 },
      { text: '从事货物及技术的进出口业务', x: 360, y: 496, size: 30 },
    ];
    expect(valuesOf(rows)).toMatchObject({ address: COMPANY.address });
  });
});

it('has an address compared that breaks off behind the street', () => {
  const lines: Written[] = [
    TITLE,
    { text: '住所', x: 130, y: 400 },
    { text: '浙江省杭州市西湖区文三路181', x: 300, y: 400 },
  ];
  expect(stateOf(lines, 'address')?.state).toBe('compare');
});

it('cuts a type off behind its bracket', () => {
  const lines: Written[] = [
    TITLE,
    { text: '类型', x: 130, y: 400 },
    { text: '有限责任公司（港澳台投资、非独资）有', x: 300, y: 400 },
  ];
  expect(stateOf(lines, 'type')).toMatchObject({
    value: '有限责任公司（港澳台投资、非独资）',
    state: 'compare',
  });
});

it('takes the beginning of a line that was found twice for an echo', () => {
  const lines: Written[] = [
    TITLE,
    { text: '经', x: 120, y: 400 },
    { text: `经营者${COMPANY.legalRepresentative}`, x: 130, y: 400, gaps: { 3: 1 } },
  ];
  expect(valuesOf(lines)).toMatchObject({ legalRepresentative: COMPANY.legalRepresentative });
});

it('goes on with an address whose first line began with a piece of the label', () => {
  const lines: Written[] = [
    TITLE,
    { text: '住所', x: 130, y: 400, gaps: { 1: 2 } },
    { text: '四川省成都市锦江区中关村大街181', x: 255, y: 400 },
    { text: '号云谷1号楼16层312室', x: 300, y: 440 },
  ];
  expect(valuesOf(lines)).toMatchObject({
    address: '四川省成都市锦江区中关村大街181号云谷1号楼16层312室',
  });
});
