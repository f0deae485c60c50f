import { readFileSync } from 'node:fs';

import { describe, expect, it, test } from 'vitest';

import { composeText } from '@/lib/forms/texts/compose-text';
import { tokensOf } from '@/lib/forms/texts/tokens';
import { wordList } from '@/lib/forms/texts/word-list';

/** Every way to part a text into words of the list; our own reader looks at few of them. */
function waysToPart(text: string): string[][] {
  const ways: string[][][] = [[[]]];
  for (let end = 1; end <= text.length; end++) {
    ways[end] = [];
    for (let start = Math.max(0, end - wordList().longest); start < end; start++) {
      const word = text.slice(start, end);
      if (wordList().of.has(word))
        ways[end]!.push(...ways[start]!.map((before) => [...before, word]).slice(0, 500));
    }
  }
  return ways[text.length]!;
}

const ends = (words: readonly string[]): number[] => {
  let at = 0;
  return words.map((word) => (at += word.length));
};

/**
 * Texts that have English and could be parted otherwise into as few words, with both ways. Each line has been read: the
 * other way says the same or nothing. A new line has to be read as well (`npx vitest run test/unit/forms/two-senses.test.ts --update=all` adds it).
 */
test('texts that can be parted in two ways say one thing', async () => {
  const texts = readFileSync('test/markup/texts/real.txt', 'utf8').split('\n');
  const lines = new Set<string>();
  for (const text of texts.filter((one) => !one.startsWith(';') && composeText(one) !== null)) {
    for (const part of text.match(/[\u4e00-\u9fff]+/gu) ?? []) {
      const taken = tokensOf(part)?.map(({ zh }) => zh);
      if (!taken) continue;
      const others = waysToPart(part).filter((way) => {
        const [one, other] = [ends(taken), ends(way)];
        return (
          way.length <= taken.length &&
          !other.every((end) => one.includes(end)) &&
          !one.every((end) => other.includes(end))
        );
      });
      for (const other of others) lines.add(`${taken.join(' ')} | ${other.join(' ')}`);
    }
  }
  await expect([...lines].toSorted().concat('').join('\n')).toMatchFileSnapshot('two-senses.txt');
});

describe('a text with two senses', () => {
  it.each([
    ['another word at its start', '注销备案申请'],
    ['words that are parted in two ways with two meanings', '中国大陆节点'],
    ['a deed, or a name that ends so', '注销审核意见'],
    ['a deed on a note, or a note on a deed', '放弃备案备注'],
    ['notes to be filled in, or notes on entries', '上传照片或填写说明'],
    ['a deed that may come next or belong to the name', '修改域名解析登录'],
  ])('is none of ours: %s', (_, zh) => {
    expect(composeText(zh)).toBeNull();
  });

  it.each([
    ['变更备案信息', 'Change filing information'],
    ['请输入关键词搜索', 'Enter keyword to search'],
    ['上传照片或填写备注', 'Upload photo or fill in remark'],
    ['域名所有者与主办单位名称不一致', 'Domain holder does not match entity name'],
    ['认证类型', 'Verification type'],
    ['续费提醒', 'Renewal reminder'],
  ])('has one where the words decide: %s', (zh, en) => {
    expect(composeText(zh)).toBe(en);
  });
});
