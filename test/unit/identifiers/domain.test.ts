import * as fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';

import { endingStatus, readDomain } from '@/lib/identifiers';
import data from '@/lib/identifiers/data/approved-endings.json';

import { anyText } from '../any-text';

/** Properties do many runs; on a busy machine that takes longer than a table's case. */
vi.setConfig({ testTimeout: 30_000 });

const domainOf = (text: string) => {
  const reading = readDomain(text);
  if (reading.kind !== 'domain') throw new Error(`${text} was read as ${reading.kind}`);
  return reading.domain;
};

const label = fc.constantFrom(
  'www',
  '例子',
  'a-b',
  'xn--fsqu00a',
  'com',
  'cn',
  '中国',
  'gov',
  '公益',
  '1',
  '',
);
const anyAddress = fc
  .tuple(fc.constantFrom('', 'http://', '//'), fc.array(label), fc.constantFrom('', '/a?b', ':80'))
  .map(([scheme, labels, rest]) => scheme + labels.join('.') + rest);

describe('reading a domain', () => {
  test.each([
    ['example.com', 'example.com', '', 'com'],
    ['www.example.com', 'example.com', 'www', 'com'],
    ['http://Blog.Example.com.cn/path?q=1', 'example.com.cn', 'blog', 'cn'],
    ['a.b.example.zj.cn', 'example.zj.cn', 'a.b', 'cn'],
    ['tax.example.gov.cn', 'example.gov.cn', 'tax', 'cn'],
    ['www.例子.中国', '例子.中国', 'www', 'xn--fiqs8s'],
    ['www.xn--fsqu00a.xn--fiqs8s', 'xn--fsqu00a.xn--fiqs8s', 'www', 'xn--fiqs8s'],
    ['www。example。com', 'example.com', 'www', 'com'],
    ['ｗｗｗ．example．com', 'example.com', 'www', 'com'],
    ['www.示例.公益.cn', '示例.公益.cn', 'www', 'cn'],
    ['example.com.', 'example.com', '', 'com'],
    ['user.github.io', 'github.io', 'user', 'io'],
  ])('%s', (text, registrable, subdomain, ending) => {
    expect(domainOf(text)).toMatchObject({ registrable, subdomain, ending, knownEnding: true });
  });

  test('Chinese letters and punycode compare equal in their ascii form', () => {
    expect(domainOf('例子.中国').registrableAscii).toBe('xn--fsqu00a.xn--fiqs8s');
    expect(domainOf('xn--fsqu00a.xn--fiqs8s').registrableAscii).toBe('xn--fsqu00a.xn--fiqs8s');
  });

  test('an ending that does not exist is told apart', () => {
    expect(domainOf('www.example').knownEnding).toBe(false);
  });

  test.each([
    ['192.0.2.1', 'ip'],
    ['http://192.0.2.1/index.html', 'ip'],
    ['[2001:db8::1]', 'ip'],
    ['com.cn', 'suffix'],
    ['公益.cn', 'suffix'],
    ['localhost', 'none'],
    ['', 'none'],
    ['exa mple.com', 'none'],
    ['..', 'none'],
    ['杭州市西湖区', 'none'],
  ])('%s is no domain', (text, kind) => {
    expect(readDomain(text).kind).toBe(kind);
  });

  test('any text is read without throwing, and what is read stays the same when read again', () => {
    fc.assert(
      fc.property(fc.oneof(anyText(100), anyAddress), (text) => {
        const reading = readDomain(text);
        if (reading.kind !== 'domain') return;
        const again = readDomain(reading.domain.ascii);
        expect(again).toMatchObject({ kind: 'domain', domain: { ascii: reading.domain.ascii } });
      }),
      { numRuns: 1000 },
    );
  });
});

describe('approved endings', () => {
  test('every ending of the list is approved, in Chinese letters and in punycode', () => {
    for (const { tld, ascii, beijingWhitelist2019 } of data.endings) {
      for (const ending of [tld, ascii]) {
        expect(endingStatus(domainOf(`example.${ending}`))).toMatchObject({
          status: 'approved',
          ending: tld,
          inBeijingList: beijingWhitelist2019,
        });
      }
    }
  });

  test.each(data.notApproved.map(({ tld }) => tld))('%s is not approved', (tld) => {
    expect(endingStatus(domainOf(`example.${tld}`)).status).toBe('not-approved');
  });

  test.each([
    ['example.org', 'not-approved'],
    ['example.org.cn', 'approved'],
    ['example.公益.cn', 'approved'],
    ['example.fr', 'unknown'],
    ['example.tel', 'unknown'],
  ])('%s: %s', (domain, status) => {
    expect(endingStatus(domainOf(domain)).status).toBe(status);
  });

  test.each([
    ['example.asia', false],
    ['example.me', false],
    ['example.com', true],
    ['例子.公司', true],
    ['example.tel', true],
  ])('%s in the Beijing list: %s', (domain, listed) => {
    expect(endingStatus(domainOf(domain)).inBeijingList).toBe(listed);
  });

  test('no ending is both approved and not', () => {
    const approved = new Set(data.endings.map(({ tld }) => tld));
    expect(data.notApproved.filter(({ tld }) => approved.has(tld))).toEqual([]);
  });
});
