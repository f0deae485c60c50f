import { readdirSync, readFileSync } from 'node:fs';

import { describe, expect, it } from 'vitest';

import { findMessage, MESSAGES, messagesIn } from '@/lib/forms';
import { MESSAGE_ENTRIES } from '@/lib/forms/entries';

describe('the messages', () => {
  it('are all there, each once for its system', () => {
    const folder = 'lib/forms/data/messages';
    const documented = readdirSync(folder).flatMap(
      (file) => JSON.parse(readFileSync(`${folder}/${file}`, 'utf8')) as unknown[],
    );
    expect(documented.length).toBeGreaterThan(300);
    expect(MESSAGES).toHaveLength(documented.length);
    expect(MESSAGE_ENTRIES).toHaveLength(documented.length);
    expect(new Set(MESSAGES.map(({ zh, system }) => `${system} ${zh}`)).size).toBe(
      documented.length,
    );
  });

  it.each(MESSAGES.map((message) => [message.zh, message] as const))('finds %s', (zh, message) => {
    expect(findMessage(zh, message.system)).toBe(message);
    expect(findMessage(`＊ ${zh}！`)?.zh.length).toBeGreaterThan(0);
  });

  it.each(MESSAGE_ENTRIES.map((message) => [message.zh, message] as const))(
    'says what %s asks to do',
    (_, { kind, en, meaning }) => {
      expect(en.length).toBeLessThanOrEqual(96);
      expect(en).not.toMatch(/[.!]$/u);
      expect(meaning).toMatch(/^[A-Z0-9].*\.$/su);
      if (kind === 'reject' || kind === 'audit' || kind === 'validation') {
        expect(meaning.split(' ').length, meaning).toBeGreaterThanOrEqual(3);
      }
    },
  );

  it('prefers the wording of the system and falls back to another one', () => {
    expect(findMessage('已备案', 'wechat')?.system).toBe('wechat');
    expect(findMessage('已备案', 'huawei')?.system).toBe('huawei');
    expect(findMessage('已备案', 'mps')?.en).toBe('Filed');
  });

  it('reads a message whose number differs, but only when the rest names one message', () => {
    expect(findMessage('您上传的文件过大(限制最大为2M)')?.zh).toBe(
      '您上传的文件过大(限制最大为4M)',
    );
    expect(findMessage('联系方式3不能为空！')).toBeUndefined();
  });

  it.each(['', '   ', '！', '您好', '12345', 'x'.repeat(100_000), '确'.repeat(100_000)])(
    'knows nothing of %.20s',
    (text) => {
      expect(findMessage(text)).toBeUndefined();
    },
  );
});

describe('messagesIn', () => {
  it.each([
    ['驳回原因：网站名称不合格；证件不合格。', ['网站名称不合格', '证件不合格']],
    ['1、域名过期，2、跨省备案', ['域名过期', '跨省备案']],
    [
      '产品已经提交过网站备案，备案主体数已经达到了规定的主体上限，请更换其他产品',
      ['产品已经提交过网站备案，备案主体数已经达到了规定的主体上限，请更换其他产品'],
    ],
    ['1.域名过期\n(2) 跨省备案', ['域名过期', '跨省备案']],
    ['请确定，下载，提交', []],
    ['网站名称不合格，网站名称不合格', ['网站名称不合格']],
    ['一切正常', []],
    ['，'.repeat(200_000), []],
  ])('reads %.30s', (text, expected) => {
    expect(messagesIn(text, 'aliyun').map(({ zh }) => zh)).toEqual(expected);
  });
});
