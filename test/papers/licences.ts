// Business licences as they have been printed since 2019 (landscape) and before (portrait), from memory of their designs.
import {
  guilloche,
  type FontName,
  seal,
  sheet,
  type Sheet,
  spread,
  squares,
  type Style,
  wrap,
  write,
} from './canvas';
import { chance, company, type CompanyForm } from './people';
import type { Drawn } from './papers';

const chineseDate = (iso: string) => `${iso.slice(0, 4)}年${iso.slice(5, 7)}月${iso.slice(8)}日`;
const SCOPE =
  '一般项目：软件开发；信息系统集成服务；技术服务、技术开发、技术咨询、技术交流、技术转让、技术推广；企业管理咨询；货物进出口。（除依法须经批准的项目外，凭营业执照依法自主开展经营活动）';

const WORDS: Record<
  CompanyForm,
  { head: string; place: string; date: string; capital: string | null }
> = {
  llc: { head: '法定代表人', place: '住所', date: '成立日期', capital: '注册资本' },
  foreign: { head: '法定代表人', place: '住所', date: '成立日期', capital: '注册资本' },
  branch: { head: '负责人', place: '营业场所', date: '成立日期', capital: null },
  'sole-trader': { head: '经营者', place: '经营场所', date: '注册日期', capital: null },
  partnership: {
    head: '执行事务合伙人',
    place: '主要经营场所',
    date: '成立日期',
    capital: '出资额',
  },
};

export function landscapeLicence(seed: number, form: CompanyForm): Drawn {
  const luck = chance(seed * 31 + 7);
  const of = company(luck, form);
  const words = WORDS[form];
  const on = sheet(1700, 1200, luck.of(['#fdfbf2', '#fffef8', '#f7f3e6']));
  guilloche(on, luck.of(['rgb(200 170 90 / 12%)', 'rgb(120 150 190 / 10%)', 'rgb(0 0 0 / 0%)']));
  on.context.strokeStyle = '#c9a45c';
  on.context.lineWidth = 26;
  on.context.strokeRect(36, 36, 1628, 1128);
  on.context.fillStyle = '#c3272b';
  on.context.beginPath();
  on.context.arc(850, 150, 64, 0, 7);
  on.context.fill();
  write(on, luck.of(['营业执照', '营 业 执 照']), 850, 290, {
    size: 104,
    font: luck.of(['serif', 'kai']),
    bold: true,
    align: 'center',
    spacing: 0.15,
  });
  write(on, '（副  本）', 850, 382, { size: 34, font: 'song', align: 'center' });
  const label: Style = {
    size: luck.of([27, 29, 31]),
    font: luck.of(['hei', 'song', 'zen']),
    colour: luck.of(['#222', '#6d5a32', '#444']),
  };
  const value: Style = {
    size: luck.of([26, 28, 30]),
    font: luck.of<FontName>(['song', 'kai', 'serif', 'hei']),
  };
  write(on, '统一社会信用代码', 130, 200, label);
  write(on, of.creditCode, 130, 250, {
    ...value,
    font: luck.of(['latin', 'song', 'hei']),
    size: 34,
  });
  squares(on, 1400, 170, 150, luck.next);
  [
    '扫描二维码登录“国家',
    '企业信用信息公示系',
    '统”了解更多登记、',
    '备案、许可、监管信息。',
  ].forEach((line, at) => write(on, line, 1562, 182 + at * 22, { size: 9, font: 'song' }));
  const wide = words.head.length > 5 ? 7 : 5;
  const pitch = luck.of([82, 88, 94]);
  const columns = [130, luck.of([920, 960])] as const;
  const across = (wide + luck.of([0.8, 1.2])) * label.size;
  const rows: [string, string][][] = [
    [
      ['名称', of.name],
      ['类型', of.type],
      [words.head, of.legalRepresentative],
      ['经营范围', SCOPE],
    ],
    [
      ...(words.capital ? [[words.capital, of.capital] as [string, string]] : []),
      ...(form === 'sole-trader' ? [['组成形式', '个人经营'] as [string, string]] : []),
      [words.date, chineseDate(of.founded)],
      ...(form === 'sole-trader'
        ? []
        : [
            [
              luck.of(['营业期限', '营业期限', '经营期限']),
              of.until === '长期'
                ? luck.of(['长期', `${chineseDate(of.founded)}至长期`])
                : `${chineseDate(of.founded)}至${chineseDate(of.until)}`,
            ] as [string, string],
          ]),
      [words.place, of.address],
    ],
  ];
  rows.forEach((column, side) => {
    let y = 470;
    const x = columns[side as 0 | 1];
    const right = side === 0 ? columns[1] - 40 : 1600;
    for (const [name, text] of column) {
      spread(on, name, x, y, wide, label);
      const isScope = name === '经营范围';
      const style = isScope ? { ...value, size: 22 } : value;
      const end = wrap(
        on,
        text,
        x + across,
        y,
        right - x - across,
        isScope ? 32 : style.size * 1.42,
        style,
      );
      y = Math.max(y + pitch, end + 24);
    }
  });
  write(on, '登记机关', 1080, 960, label);
  write(on, chineseDate(of.founded), 1330, 1052, { ...value, size: 30 });
  seal(on, of.authority, 1420, 980, 98);
  write(on, '国家企业信用信息公示系统网址：http://www.gsxt.gov.cn', 110, 1128, { size: 17 });
  write(
    on,
    '市场主体应当于每年1月1日至6月30日通过国家企业信用信息公示系统报送公示年度报告',
    660,
    1128,
    { size: 17 },
  );
  return {
    id: `licence-${form}-${seed}`,
    kind: 'business-licence',
    sheet: on,
    covered: [
      [columns[0] + across + 150, 470],
      [columns[0] + across + 120, 560],
      [columns[1] + across + 200, 740],
    ],
    sealName: of.name,
    expected: {
      creditCode: of.creditCode,
      name: of.name,
      type: of.type,
      legalRepresentative: of.legalRepresentative,
      address: of.address,
      founded: of.founded,
      ...(words.capital && { capital: of.capital }),
      ...(form !== 'sole-trader' && {
        term: of.until === '长期' ? '长期' : `${of.founded}/${of.until}`,
      }),
    },
  };
}

export function portraitLicence(seed: number): Drawn {
  const luck = chance(seed * 17 + 3);
  const of = company(luck, 'llc');
  const on = sheet(1200, 1700, luck.of(['#fdfcf6', '#f6f4ea']));
  guilloche(on, 'rgb(190 160 90 / 10%)');
  on.context.strokeStyle = '#b98f45';
  on.context.lineWidth = 22;
  on.context.strokeRect(40, 40, 1120, 1620);
  write(on, '营 业 执 照', 600, 330, { size: 110, font: 'serif', bold: true, align: 'center' });
  write(on, '（副 本）', 600, 430, { size: 34, align: 'center' });
  write(on, `统一社会信用代码 ${of.creditCode}`, 600, 500, {
    size: 30,
    font: luck.of(['song', 'hei']),
    align: 'center',
  });
  const label: Style = { size: 31, font: luck.of(['song', 'hei']), colour: '#333' };
  const value: Style = { size: 31, font: luck.of<FontName>(['kai', 'song', 'serif']) };
  let y = 620;
  const rows: [string, string][] = [
    ['名称', of.name],
    ['类型', of.type],
    ['住所', of.address],
    ['法定代表人', of.legalRepresentative],
    ['注册资本', of.capital],
    ['成立日期', chineseDate(of.founded)],
    [
      '营业期限',
      of.until === '长期'
        ? `${chineseDate(of.founded)} 至 长期`
        : `${chineseDate(of.founded)} 至 ${chineseDate(of.until)}`,
    ],
    ['经营范围', SCOPE],
  ];
  for (const [name, text] of rows) {
    spread(on, name, 130, y, 5, label);
    const end = wrap(
      on,
      text,
      340,
      y,
      700,
      42,
      name === '经营范围' ? { ...value, size: 25 } : value,
    );
    y = Math.max(y + 70, end + 26);
  }
  write(on, '登 记 机 关', 660, 1430, label);
  write(on, chineseDate(of.founded), 760, 1560, value);
  seal(on, of.authority, 880, 1490, 96);
  return {
    id: `licence-portrait-${seed}`,
    kind: 'business-licence',
    sheet: on,
    covered: [
      [520, 620],
      [560, 690],
      [620, 770],
    ],
    sealName: of.name,
    expected: {
      creditCode: of.creditCode,
      name: of.name,
      type: of.type,
      legalRepresentative: of.legalRepresentative,
      address: of.address,
      founded: of.founded,
      capital: of.capital,
      term: `${of.founded}/${of.until}`,
    },
  };
}

export type { Sheet };
