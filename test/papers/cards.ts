// Identity papers and the domain certificate, from memory of their designs.
import { guilloche, type FontName, portrait, sheet, type Style, wrap, write } from './canvas';
import type { Drawn } from './papers';
import { chance, date, foreigner, machineLines, personName, resident, company } from './people';

const dotted = (iso: string) => iso.replaceAll('-', '.');
const BLUE = '#3d6f9e';

export function idFront(seed: number, permit?: '810000' | '820000' | '830000'): Drawn {
  const luck = chance(seed * 13 + 5);
  const of = resident(luck, permit);
  const on = sheet(1600, 1010, luck.of(['#e9f1f4', '#f0f3ee', '#e6ecf4']));
  guilloche(on, 'rgb(90 150 170 / 14%)');
  const label: Style = { size: 40, font: luck.of(['hei', 'zen']), colour: BLUE };
  const value: Style = {
    size: luck.of([46, 50]),
    font: luck.of<FontName>(['hei', 'song', 'serif']),
  };
  if (permit)
    write(on, permit === '830000' ? '台湾居民居住证' : '港澳居民居住证', 90, 70, {
      ...label,
      size: 44,
    });
  write(on, '姓 名', 110, 150, label);
  write(on, of.name, 260, 150, value);
  write(on, '性 别', 110, 260, label);
  write(on, of.sex, 260, 260, value);
  const [year = '', month = '', day = ''] = of.birth
    .split('-')
    .map((part) => part.replace(/^0/, ''));
  if (permit) {
    write(on, '出生日期', 110, 370, label);
    write(on, dotted(of.birth), 310, 370, value);
  } else {
    write(on, '民 族', 420, 260, label);
    write(on, '汉', 560, 260, value);
    write(on, '出 生', 110, 370, label);
    [year, '年', month, '月', day, '日'].reduce(
      (x, text, at) => x + write(on, text, x, 370, at % 2 ? label : value) + 18,
      260,
    );
  }
  write(on, '住 址', 110, 480, label);
  wrap(on, of.address, 260, 480, 720, 68, value);
  write(on, '公民身份号码', 110, 860, label);
  write(on, of.idNumber, 430, 860, {
    size: 56,
    font: luck.of(['latin', 'machine', 'hei']),
    spacing: 0.08,
  });
  portrait(on, 1110, 150, 370, 480);
  return {
    id: `${permit ? `residence-permit-${permit}` : 'id-front'}-${seed}`,
    kind: permit ? 'hk-macao-taiwan-residence-permit' : 'resident-id-front',
    sheet: on,
    covered: [
      [420, 150],
      [520, 480],
    ],
    sealName: '某某科技有限公司',
    expected: {
      name: of.name,
      sex: of.sex,
      birth: of.birth,
      address: of.address,
      idNumber: of.idNumber,
    },
  };
}

export function idBack(seed: number): Drawn {
  const luck = chance(seed * 19 + 11);
  const of = resident(luck);
  const on = sheet(1600, 1010, luck.of(['#eef2ec', '#e9f0f3']));
  guilloche(on, 'rgb(150 120 150 / 12%)');
  on.context.fillStyle = '#c2302c';
  on.context.beginPath();
  on.context.arc(230, 220, 120, 0, 7);
  on.context.fill();
  write(on, '中华人民共和国', 900, 190, { size: 78, font: 'hei', align: 'center', spacing: 0.12 });
  write(on, '居民身份证', 900, 340, { size: 110, font: 'hei', align: 'center', spacing: 0.2 });
  const label: Style = { size: 40, font: 'hei', colour: '#333' };
  write(on, '签发机关', 420, 720, label);
  write(on, of.police, 640, 720, { size: 44, font: luck.of(['hei', 'song']) });
  write(on, '有效期限', 420, 840, label);
  write(on, `${dotted(of.issued)}-${of.until === '长期' ? '长期' : dotted(of.until)}`, 640, 840, {
    size: 44,
    font: luck.of(['hei', 'latin']),
  });
  return {
    id: `id-back-${seed}`,
    kind: 'resident-id-back',
    sheet: on,
    covered: [[760, 840]],
    sealName: '某某科技有限公司',
    expected: { validity: `${of.issued}/${of.until}` },
  };
}

const day = (iso: string) =>
  `${iso.slice(8)} ${'JAN FEB MAR APR MAY JUN JUL AUG SEP OCT NOV DEC'.split(' ')[Number(iso.slice(5, 7)) - 1]} ${iso.slice(0, 4)}`;

export function passport(seed: number): Drawn {
  const luck = chance(seed * 23 + 2);
  const of = foreigner(luck);
  const on = sheet(1700, 1190, luck.of(['#f2f4ee', '#eef0f6', '#f8f2ee']));
  guilloche(on, 'rgb(120 100 160 / 14%)');
  write(on, 'PASSPORT', 90, 90, { size: 46, font: 'latin', bold: true });
  portrait(on, 90, 190, 430, 560);
  const label: Style = { size: 22, font: 'latin', colour: '#556' };
  const value: Style = { size: 36, font: luck.of(['latin', 'machine']) };
  write(on, 'Type', 580, 200, label);
  write(on, 'P', 580, 242, value);
  write(on, 'Code', 760, 200, label);
  write(on, of.nationality, 760, 242, value);
  write(on, 'Passport No.', 1180, 200, label);
  write(on, of.number, 1180, 242, value);
  const rows = [
    ['Surname', of.surname],
    ['Given names', of.given],
    ['Nationality', of.nationality],
    ['Date of birth', day(of.birth)],
    ['Sex', of.sex === '男' ? 'M' : 'F'],
    ['Date of expiry', day(of.expiry)],
  ];
  rows.forEach(([name = '', text = ''], at) => {
    write(on, name, 580, 310 + at * 92, label);
    write(on, text, 580, 352 + at * 92, value);
  });
  machineLines(of).forEach((line, at) =>
    write(on, line, 70, 1020 + at * 84, {
      size: luck.of([55, 56]),
      font: 'machine',
      spacing: 0.036,
    }),
  );
  return {
    id: `passport-${seed}`,
    kind: 'passport',
    sheet: on,
    covered: [[800, 352]],
    sealName: '某某科技有限公司',
    expected: {
      passportNumber: of.number,
      surname: of.surname,
      givenNames: of.given,
      nationality: of.nationality,
      birth: of.birth,
      sex: of.sex,
      expiry: of.expiry,
    },
  };
}

export function travelPermit(seed: number, from: 'hk-macao' | 'taiwan'): Drawn {
  const luck = chance(seed * 29 + 13);
  const isTaiwan = from === 'taiwan';
  const [name, latin] = isTaiwan
    ? [personName(luck), 'LIN, CHIA HAO']
    : [
        luck.of(['陈大文', '黄咏诗', '何永康']),
        luck.of(['CHAN, TAI MAN', 'WONG, WING SZE', 'HO, WENG HONG']),
      ];
  const birth = date(luck, 1960, 2000);
  const since = date(luck, 2017, 2022);
  const until = `${Number(since.slice(0, 4)) + (isTaiwan ? 5 : 10)}${since.slice(4)}`;
  const number = isTaiwan ? luck.digits(8) : `${luck.of(['H', 'M'])}${luck.digits(8)}`;
  const sex = luck.of(['男', '女']);
  const on = sheet(1600, 1010, luck.of(['#eef4ea', '#eaf0f6']));
  guilloche(on, 'rgb(80 150 120 / 13%)');
  write(on, isTaiwan ? '台湾居民来往大陆通行证' : '港澳居民来往内地通行证', 800, 90, {
    size: 62,
    font: 'hei',
    align: 'center',
  });
  const label: Style = { size: 30, font: 'hei', colour: '#47606e' };
  const value: Style = { size: 40, font: luck.of(['hei', 'song']) };
  portrait(on, 90, 200, 360, 470);
  const rows: [string, string, number][] = [
    ['姓名', name, 210],
    ['出生日期', dotted(birth), 400],
    ['性别', sex, 480],
    ['有效期限', `${dotted(since)}-${dotted(until)}`, 560],
    ['签发机关', '公安部出入境管理局', 640],
    ['签发地点', luck.of(['广东', '福建']), 720],
    ['证件号码', number, 830],
    ['换证次数', '01', 910],
  ];
  for (const [text, read, y] of rows) {
    write(on, text, 520, y, label);
    write(on, read, 720, y, text === '证件号码' ? { ...value, size: 50, font: 'latin' } : value);
  }
  write(on, latin, 720, 290, { ...value, font: 'latin' });
  return {
    id: `permit-${from}-${seed}`,
    kind: isTaiwan ? 'mainland-travel-permit-taiwan' : 'mainland-travel-permit-hk-macao',
    sheet: on,
    covered: [
      [820, 210],
      [900, 400],
    ],
    sealName: '某某科技有限公司',
    expected: {
      name,
      nameLatin: latin,
      birth,
      sex,
      validity: `${since}/${until}`,
      permitNumber: number,
    },
  };
}

export function permanentResident(seed: number): Drawn {
  const luck = chance(seed * 37 + 17);
  const of = foreigner(luck);
  const from = date(luck, 2017, 2022);
  const until = `${Number(from.slice(0, 4)) + 10}${from.slice(4)}`;
  const on = sheet(1600, 1010, '#eef2f2');
  guilloche(on, 'rgb(80 130 120 / 12%)');
  write(on, '中华人民共和国', 800, 70, { size: 44, font: 'hei', align: 'center' });
  write(on, '外国人永久居留身份证', 800, 135, { size: 56, font: 'hei', align: 'center' });
  write(on, "PEOPLE'S REPUBLIC OF CHINA FOREIGN PERMANENT RESIDENT ID CARD", 800, 195, {
    size: 24,
    font: 'latin',
    align: 'center',
  });
  const label: Style = { size: 26, font: 'hei', colour: '#47606e' };
  const value: Style = { size: 38, font: luck.of(['hei', 'latin']) };
  portrait(on, 1170, 250, 330, 430);
  const rows = [
    ['姓名/Name', `${of.surname}, ${of.given}`],
    ['性别/Sex', `${of.sex} / ${of.sex === '男' ? 'M' : 'F'}`],
    ['出生日期/Date of Birth', dotted(of.birth)],
    ['国籍/Nationality', `${of.country} / ${of.nationality}`],
    ['有效期限/Period of Validity', `${dotted(from)}-${dotted(until)}`],
    ['证件号码/Card No.', of.oldCard],
  ];
  rows.forEach(([name = '', text = ''], at) => {
    write(on, name, 100, 270 + at * 118, label);
    write(on, text, 100, 324 + at * 118, value);
  });
  return {
    id: `permanent-resident-${seed}`,
    kind: 'foreign-permanent-resident-card',
    sheet: on,
    covered: [[300, 324]],
    sealName: '某某科技有限公司',
    expected: {
      nameLatin: `${of.surname}, ${of.given}`,
      sex: of.sex,
      birth: of.birth,
      nationality: of.nationality,
      validity: `${from}/${until}`,
      permitNumber: of.oldCard,
    },
  };
}

export function domainCertificate(seed: number): Drawn {
  const luck = chance(seed * 41 + 19);
  const of = company(luck, 'llc');
  const from = date(luck, 2012, 2020);
  const until = `${Number(from.slice(0, 4)) + 10}${from.slice(4)}`;
  const name = luck
    .of(['qingchuan-example.cn', 'yunqishan.example.com.cn', 'lanjing2019.cn'])
    .replace('.example', '-example');
  const on = sheet(1700, 1200, '#fcfdfd');
  on.context.strokeStyle = '#3c78b4';
  on.context.lineWidth = 12;
  on.context.strokeRect(50, 50, 1600, 1100);
  write(on, luck.of(['国家顶级域名证书', '域名注册证书', '顶级国际域名证书']), 850, 220, {
    size: 84,
    font: 'serif',
    bold: true,
    align: 'center',
  });
  const text: Style = { size: 34, font: luck.of(['song', 'hei']) };
  const joint = luck.of(['：', '： ', ':']);
  const rows = [
    ['域名', name],
    [luck.of(['域名持有者', '域名所有者', '域名注册人', '注册者']), of.name],
    ['注册日期', from],
    ['到期日期', until],
  ];
  rows.forEach(([label = '', value = ''], at) =>
    write(on, `${label}${joint}${value}`, 420, 430 + at * 90, text),
  );
  write(on, '以上域名已由示例注册服务机构成功注册，特发此证。', 420, 820, { ...text, size: 28 });
  write(on, '域名注册服务机构：示例网络技术有限公司', 420, 960, { ...text, size: 28 });
  return {
    id: `domain-${seed}`,
    kind: 'domain-certificate',
    sheet: on,
    covered: [[800, 520]],
    sealName: of.name,
    expected: { name: of.name, expiry: until },
  };
}
