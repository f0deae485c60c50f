import { array, assert, constantFrom, integer, property, string, tuple } from 'fast-check';
import { describe, expect, it, test } from 'vitest';

import { composeText } from '@/lib/forms/texts/compose-text';
import { keepsAll } from '@/lib/forms/texts/kept';
import { wordList } from '@/lib/forms/texts/word-list';

const HAN = /\p{Script=Han}/u;
const words = [...wordList().of.keys()].filter((zh) => HAN.test(zh));
const nouns = words.filter((zh) => wordList().of.get(zh)?.noun !== undefined);
const verbs = words.filter((zh) => wordList().of.get(zh)?.verb !== undefined);
/** In no word of the list, so that no text with one of them can be read whole. */
const UNKNOWN = [...'饕餮犇骉魑魅魍魉'];

const aText = array(constantFrom(...words, ...'的请已未不能，、。：（）第二步最多必须和或'), {
  minLength: 1,
  maxLength: 8,
}).map((parts) => parts.join(''));
const aClause = tuple(
  constantFrom('', '请', '请先', '请勿', '已', '未', '不能', '无法', '无需', '待'),
  constantFrom(...verbs),
  constantFrom('', ...nouns),
).map((parts) => parts.join(''));

describe('a short text is never told by halves', () => {
  it('leaves no Chinese in what it says', () => {
    assert(
      property(aText, (zh) => {
        expect(composeText(zh) ?? '').not.toMatch(HAN);
      }),
      { numRuns: 400 },
    );
  });

  it('says nothing when one word is not in the list', () => {
    assert(
      property(aClause, constantFrom(...UNKNOWN), constantFrom(0, 0.5, 1), (zh, unknown, at) => {
        const place = Math.round(zh.length * at);
        expect(composeText(zh.slice(0, place) + unknown + zh.slice(place))).toBeNull();
      }),
      { numRuns: 400 },
    );
  });
});

/** What says no in English. */
const NO =
  /\b(?:not|no|non-?|cannot|without|fail\w*|differ\w*|illegal|lacks|invalid|un\w+|blurred|forbid\w*|incomplete|incorrect)\b/iu;

it('never loses that something is not so, or is not to be done', () => {
  assert(
    property(
      constantFrom('请勿', '不能', '不得', '无法', '无需', '禁止', '未', '尚未'),
      constantFrom(...verbs),
      constantFrom('', ...nouns),
      (no, verb, noun) => {
        const en = composeText(no + verb + noun);
        if (en !== null) expect(en).toMatch(NO);
      },
    ),
    { numRuns: 600 },
  );
});

it('keeps every number as it is written', () => {
  assert(
    property(
      integer({ min: 2, max: 999 }),
      constantFrom(
        '最多上传N张',
        '请在N小时内完成核验',
        '大小不超过NM',
        '订单N已提交',
        '验证码已发送至N',
        '还剩N天',
        '共N条',
        '第N页',
        '剩余N次',
        '不少于N个字符',
        '请输入N位数字',
      ),
      (number, pattern) => {
        const en = composeText(pattern.replace('N', String(number)));
        expect(en, pattern).not.toBeNull();
        expect(en?.match(/\d+/gu)).toEqual([String(number)]);
      },
    ),
  );
});

test.each([
  ['a number', '60秒后重试', 'Try again later'],
  ['one of two numbers', '1到5个域名', '5 domains'],
  ['a masked number', '验证码已发送至138****8000', 'Code is sent to 138 8000'],
  ['that it is not so', '未上传营业执照', 'Business licence uploaded'],
  ['a word', '请到营业厅核验', 'Verify at 营业厅'],
])('English that has lost %s is none', (_, zh, en) => {
  expect(keepsAll(zh, en)).toBe(false);
});

test.each([
  ['不超过5M', 'At most 5 MB'],
  ['是否放弃备案', 'Abandon filing?'],
  ['与证件信息不同', 'Differs from certificate information'],
  ['一个网站1个域名', 'One website, one domain'],
  ['名称“不良3号”已被使用', 'Name “…” is used already'],
])('%s has lost nothing', (zh, en) => {
  expect(keepsAll(zh, en)).toBe(true);
});

test('what is quoted is the page’s own words', () => {
  assert(
    property(string({ maxLength: 20 }), (name) => {
      const quoted = name.replaceAll(/[“”]/gu, '');
      if (quoted === '') return;
      const en = composeText(`网站名称“${quoted}”不合格`);
      if (en !== null) expect(en).toMatch(/^Website name\P{Script=Han}* not acceptable$/u);
    }),
  );
});

test('no verb is done by the rule that English does so otherwise', () => {
  const wrong = [...wordList().of.values()].filter(({ verb }) =>
    /^(?:goed|geted|taked|doed|haved|leted|maked|sended|payed|writed|submited|verifyed|applyed|stoped)\b/u.test(
      verb?.participle ?? '',
    ),
  );
  expect(wrong).toEqual([]);
});
