// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';

import type { PageReading } from '@/lib/page/types';
import { Submission } from '@/components/frame/submission';
import { statusesIn } from '@/components/frame/statuses';

import { readMarkup } from '../page/support';

const ORDERS = `<h2>我的备案信息</h2><table>
  <tr><th>备案订单号</th><th>域名</th><th>状态</th></tr>
  <tr><td>20240318001</td><td>lake.example</td><td>管局审核</td></tr>
  <tr><td>20240318002</td><td>hill.example</td><td>管局审核</td></tr>
</table>`;

it('tells whose status it is by what stands in its row', () => {
  const found = statusesIn(readMarkup(ORDERS, 'aliyun'), 'aliyun');
  expect(found.map(({ zh, about }) => [zh, about])).toEqual([
    ['管局审核', ['20240318001', 'lake.example']],
    ['管局审核', ['20240318002', 'hill.example']],
  ]);
});

const SHOWN = '<table><tr><th>网站域名</th><td>lake.example</td></tr></table>';
const ASKED = `<h2>网站信息</h2><table>
  <tr><th>网站名称</th><td><input></td></tr><tr><th>网站域名</th><td><input></td></tr>
  <tr><th>网站首页URL</th><td><input></td></tr></table>`;
const TOAST = [{ kind: 'message' as const, zh: '提交成功', element: document.body }];

const said = (markup: string) => ({ ...readMarkup(markup, 'aliyun'), texts: TOAST });
const later = (markup: string) => ({ ...readMarkup(markup, 'aliyun'), texts: [] });

function isSubmittedAfter(...readings: PageReading[]): boolean {
  const submission = new Submission('aliyun');
  readings.forEach((reading) => submission.look(reading));
  return submission.isKnown;
}

describe('a page that took a filing', () => {
  it('says so in words that stand or that pass', () => {
    expect(isSubmittedAfter(later(SHOWN))).toBe(false);
    expect(isSubmittedAfter(said(''))).toBe(true);
    expect(isSubmittedAfter(said(SHOWN))).toBe(true);
    expect(isSubmittedAfter(said(SHOWN), later(SHOWN))).toBe(true);
  });

  it('is told from one that still asks, or asks again', () => {
    expect(readMarkup(ASKED, 'aliyun').fields).not.toEqual([]);
    expect(isSubmittedAfter(said(ASKED))).toBe(false);
    expect(isSubmittedAfter(said(SHOWN), later(ASKED))).toBe(false);
    expect(isSubmittedAfter(said(SHOWN), later(ASKED), later(SHOWN))).toBe(false);
  });

  it('is told from the next view of the same document', () => {
    const submission = new Submission('aliyun');
    submission.look(said(SHOWN));
    history.pushState(null, '', '#orders');
    expect(submission.isKnown).toBe(false);
  });
});
