import { describe, expect, test } from 'vitest';
import { PROVINCES } from '@/lib/regions';
import { INDIVIDUAL_WORDS, provinceWords } from '@/lib/rules/naming/words';
import { runRules } from '@/lib/rules/run';
import rule from '@/lib/rules/website-name-individual';
import { testRule, TODAY, valuesOf, type Form } from './rule-cases';

const personal = (name: string, region = '', more: Form = {}): Form => ({
  'entity.type': '个人',
  'entity.region': region,
  'website.name': name,
  ...more,
});

testRule(rule, {
  valid: [
    { name: 'no name yet', form: personal('') },
    { name: 'entity type not chosen yet', form: { 'website.name': '摄影爱好者' } },
    {
      name: 'an organisation is not asked',
      form: { 'entity.type': '企业', 'website.name': '科技官网', 'entity.region': '浙江省' },
    },
    ...['网页制作经验', '前端研发日志', '开源自动化测试', '我的照片墙', '雕刻时光', '生活的味道']
      .concat(['美食分享', '柠檬草的清香', '我的杂货铺', '我的生活秀', '我的照片空间'])
      .map((name) => ({ name: `accepted example ${name}`, form: personal(name, '浙江省') })),
    { name: 'Jiangsu blog form', form: personal('小明的个人博客', '江苏省/南京市') },
    { name: 'Jiangsu home page form', form: personal('春天的个人主页', '江苏省') },
    { name: 'a word of the Ningxia list in Beijing', form: personal('技术随笔', '北京市') },
    { name: 'a word of the Henan list in Beijing', form: personal('购书记录', '北京市') },
    ...['程序员的笔记', '许多的书', '王者的棋谱', '叶子的信', '秦朝的历史'].map((name) => ({
      name: `an everyday word that begins with a family name: ${name}`,
      form: personal(name, '浙江省'),
    })),
    ...['三明治食谱集', '快乐山水日记', '海上海鸥日记', '三亚当夏娃', '高邮票收藏'].map((name) => ({
      name: `characters of places that only meet: ${name}`,
      form: personal(name, '山西省'),
    })),
    ...['余生日记', '宋词笔记', '胡萝卜日记', '金鱼的故事', '李老师的日记', '杨柳岸随笔'].map(
      (name) => ({
        name: `no person’s name: ${name}`,
        form: personal(name, '山西省'),
      }),
    ),
    {
      name: 'the form of Jiangsu in traditional characters',
      form: personal('小禾的個人主頁', '江苏省'),
    },
    { name: 'an English word in Guangdong', form: personal('我的css笔记', '广东省') },
    {
      name: 'a long row of syllables in Guangdong is no word',
      form: personal(`生活记${'an'.repeat(900)}x`, '广东省'),
    },
    { name: 'a family name that begins an everyday word', form: personal('白云的日记', '浙江省') },
  ],
  invalid: [
    {
      name: 'a national word: matched word, place, reason, way out',
      form: personal('摄影爱好者', '浙江省/杭州市'),
      findings: [
        {
          field: 'website.name',
          severity: 'error',
          message:
            '“摄影爱好者” contains 爱好者 (“enthusiast”, characters 3–5): a community word refused in names of personal websites. Interactive services and communities need an approval that individuals cannot get. Choose a name without it that says what the site is about.',
          source: ['ali-fields-2019'],
        },
      ],
    },
    {
      name: 'a studio',
      form: personal('编程工作室'),
      findings: [
        {
          field: 'website.name',
          severity: 'error',
          message: ['工作室 (“studio”, characters 3–5)'],
        },
      ],
    },
    {
      name: 'a company',
      form: personal('我的公司日记'),
      findings: [
        {
          field: 'website.name',
          severity: 'error',
          message: ['公司 (“company”, characters 3–4)', 'file as an organisation'],
          source: ['tencent-naming-2020'],
        },
      ],
    },
    {
      name: 'full-width letters and spaces do not hide a word',
      form: personal('我的 论 坛ＡＢＣ'),
      findings: [{ field: 'website.name', severity: 'error', message: ['论坛', 'characters 4–6'] }],
    },
    {
      name: 'a word of the Ningxia list',
      form: personal('技术随笔', '宁夏回族自治区/银川市'),
      findings: [
        {
          field: 'website.name',
          severity: 'error',
          message: ['技术 (“technology”, characters 1–2)', 'Ningxia refuses'],
        },
      ],
    },
    {
      name: 'a one-character word of the Henan list',
      form: personal('购书记录', '河南省'),
      findings: [
        {
          field: 'website.name',
          severity: 'error',
          message: ['购 (“buy”, character 1)', 'Henan refuses'],
        },
      ],
    },
    {
      name: 'of two listed words in one place the longer one is named',
      form: personal('购物记录', '河南省'),
      findings: [
        { field: 'website.name', severity: 'error', message: ['contains 购物 (“shopping”'] },
      ],
    },
    {
      name: 'a listed word where no list was published',
      form: personal('科技官网', '上海市'),
      findings: [
        {
          field: 'website.name',
          severity: 'info',
          message: ['官网 (“official website”', 'Zhejiang', 'Shanghai has published no list'],
        },
      ],
    },
    ...['天津市', '山东省'].map((region) => ({
      name: `分享 in ${region}`,
      form: personal('美食分享', region),
      findings: [
        {
          field: 'website.name',
          severity: 'warning' as const,
          message: ['分享 (“sharing”, characters 3–4)', 'by newer descriptions'],
          source: ['tencent-prov-2022'],
        },
      ],
    })),
    {
      name: '空间 in Sichuan',
      form: personal('我的照片空间', '四川省'),
      findings: [{ field: 'website.name', severity: 'warning', message: ['空间', 'Sichuan'] }],
    },
    {
      name: 'letters in Sichuan',
      form: personal('我的css笔记', '四川省'),
      findings: [
        { field: 'website.name', severity: 'warning', message: ['Latin letters', 'Sichuan'] },
      ],
    },
    {
      name: 'pinyin in Guangdong',
      form: personal('生活shenghuo记', '广东省'),
      findings: [{ field: 'website.name', severity: 'warning', message: ['shenghuo', 'pinyin'] }],
    },
    {
      name: '个人网站 in Henan',
      form: personal('个人网站', '河南省'),
      findings: [{ field: 'website.name', severity: 'error', message: ['网站 (“website”'] }],
    },
    {
      name: 'the personal home page outside Jiangsu',
      form: personal('春天的个人主页', '浙江省'),
      findings: [{ field: 'website.name', severity: 'error', message: ['主页 (“home page”'] }],
    },
    {
      name: 'another form in Jiangsu',
      form: personal('生活的味道', '江苏省/苏州市'),
      findings: [
        {
          field: 'website.name',
          severity: 'error',
          message:
            '“生活的味道” does not have the form that Jiangsu demands: names of personal websites there read 某某的个人博客 (“so-and-so’s personal blog”) or 某某的个人主页 (“so-and-so’s personal home page”), and nothing else is accepted. End the name with 的个人博客 (“’s personal blog”) or 的个人主页 (“’s personal home page”).',
          source: ['ali-fields-2019', 'ali-prov-2019'],
        },
      ],
    },
    {
      name: 'the applicant’s own name',
      form: personal('秦示例的摄影日记', '浙江省', { 'entity.name': '秦示例' }),
      findings: [
        { field: 'website.name', severity: 'error', message: ['秦示例', 'also not your own'] },
      ],
    },
    {
      name: 'what looks like a name before 的',
      form: personal('张三的技术笔记', '浙江省'),
      findings: [
        {
          field: 'website.name',
          severity: 'warning',
          message: ['looks like a person’s name, 张三;'],
        },
      ],
    },
    {
      name: 'what looks like a name before Latin letters',
      form: personal('李明Python笔记', '浙江省'),
      findings: [
        {
          field: 'website.name',
          severity: 'warning',
          message: ['looks like a person’s name, 李明;'],
        },
      ],
    },
    {
      name: 'a city',
      form: personal('北京美食探店', '浙江省'),
      findings: [
        {
          field: 'website.name',
          severity: 'error',
          message: ['place name 北京 (Beijing, characters 1–2)', 'Take the place name out.'],
        },
      ],
    },
    {
      name: 'a city that is an everyday word too',
      form: personal('安康生活记', '浙江省'),
      findings: [
        { field: 'website.name', severity: 'warning', message: ['安康', 'everyday word'] },
      ],
    },
    ...['香港旅行日记', '臺灣旅行日記', '西湖区生活记', '廣州美食筆記'].map((name) => ({
      name: `a place: ${name}`,
      form: personal(name, '山西省'),
      findings: [
        { field: 'website.name', severity: 'error' as const, message: ['contains the place name'] },
      ],
    })),
    ...['义乌生活记录', '昆山生活记录', '海淀日记'].map((name) => ({
      name: `a county without its kind: ${name}`,
      form: personal(name, '山西省'),
      findings: [
        {
          field: 'website.name',
          severity: 'warning' as const,
          message: ['which is the name of a place'],
        },
      ],
    })),
    {
      name: 'what can be read as a place or otherwise',
      form: personal('大江西流笔记', '山西省'),
      findings: [{ field: 'website.name', severity: 'info', message: ['江西', 'it can stay'] }],
    },
    ...['王小明日记', '欧阳小北随笔', '林小鹿相册'].map((name) => ({
      name: `a person: ${name}`,
      form: personal(name, '山西省'),
      findings: [
        {
          field: 'website.name',
          severity: 'warning' as const,
          message: ['looks like a person’s name'],
        },
      ],
    })),
    ...['小禾集团日记', '青禾商行', '攝影協會記錄', '某某有限责任的个人博客'].map((name) => ({
      name: `a business: ${name}`,
      form: personal(name, name.includes('个人博客') ? '江苏省' : '山西省'),
      findings: [{ field: 'website.name', severity: 'error' as const, message: ['organisation'] }],
    })),
    {
      name: 'a trade',
      form: personal('房产中介笔记', '山西省'),
      findings: [{ field: 'website.name', severity: 'warning', message: ['branch of trade'] }],
    },
    {
      name: 'an idiom',
      form: personal('一帆风顺', '浙江省'),
      findings: [
        {
          field: 'website.name',
          severity: 'warning',
          message: ['“一帆风顺” contains the idiom “一帆风顺”', '成语', 'Choose a name'],
        },
      ],
    },
    {
      name: 'two reasons in one finding, each website for itself',
      form: personal('杭州摄影论坛', '浙江省', { 'website.name#1': '生活的味道' }),
      findings: [
        {
          field: 'website.name',
          severity: 'error',
          message: [
            'contains 论坛',
            'It also contains the place name 杭州 (Hangzhou, characters 1–2)',
          ],
        },
      ],
    },
  ],
});

describe('every published word', () => {
  for (const province of PROVINCES.filter(({ code }) => code !== '32')) {
    const words = new Set([...INDIVIDUAL_WORDS.keys(), ...(provinceWords(province)?.words ?? [])]);
    test(`${province.en}: ${words.size} words are refused as errors that name the word`, () => {
      for (const word of words) {
        const [finding] = runRules(valuesOf(personal(`春日${word}记`, province.zh)), {
          today: TODAY,
          rules: [rule],
        });
        expect(finding?.severity, word).toBe('error');
        expect(finding?.message, word).toMatch(new RegExp(`${word}|${word.slice(0, 1)}`));
        expect(finding?.message, word).toContain('refused in names of personal websites'.slice(8));
      }
    });
  }
});
