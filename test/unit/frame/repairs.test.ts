// @vitest-environment happy-dom
import { expect, it } from 'vitest';

import { repairsOn } from '@/components/frame/repairs';
import { leavePart } from '@/components/frame/frame-parts';
import { words } from '@/components/frame/words';

import { knowAllRemarks, readMarkup } from '../page/support';

leavePart({ words });
knowAllRemarks();

const row = (label: string, name: string, remark = ''): string =>
  `<tr><td>${label}</td><td><input name="${name}"><span class="remark">${remark}</span></td></tr>`;

it('leads to the field beside which a reason stands, or whose name it says', () => {
  const reading = readMarkup(
    `<p>驳回原因：网站名称不合格；证件不合格</p><h2>主办单位信息</h2><table>
      ${row('主办单位名称', 'entity', '主办单位名称不合格，单位名称已发生变更')}
      ${row('主办单位通讯地址', 'address')}
      ${row('网站名称', 'site')}
    </table>`,
    'aliyun',
  );
  const keyOf = (id: string | null) => reading.fields.find((field) => field.id === id)?.key ?? null;
  const found = repairsOn(reading, 'aliyun').map(({ zh, field }) => [zh, keyOf(field)]);
  expect(found).toEqual(
    expect.arrayContaining([
      ['网站名称不合格', 'website.name'],
      ['证件不合格', null],
      ['主办单位名称不合格，单位名称已发生变更', 'entity.name'],
    ]),
  );
  expect(found).toHaveLength(3);
});

it('takes no hint of a form for a reason of a review', () => {
  const reading = readMarkup(
    `<table>${row('主办单位名称', 'entity', '请输入主办单位名称')}</table>`,
    'aliyun',
  );
  expect(repairsOn(reading, 'aliyun')).toEqual([]);
});

it('takes reasons in other words, each with the field and what is known of it', () => {
  const reading = readMarkup(
    `<div class="result"><b>退回原因：</b><p>网站负责人张三手机号码为空号；网站备注未填写</p></div>
      <h2>网站信息</h2><table>
      ${row('网站名称', 'site')}
      ${row('网站备注', 'remark')}
    </table>`,
    'aliyun',
  );
  const keyOf = (id: string | null) => reading.fields.find((field) => field.id === id)?.key ?? null;
  expect(
    repairsOn(reading, 'aliyun').map(({ zh, known, field }) => [zh, known?.zh, keyOf(field)]),
  ).toEqual([
    ['网站负责人张三手机号码为空号', '电话号码问题', null],
    ['网站备注未填写', undefined, 'website.remark'],
  ]);
});

it('takes no warning of a form for a reason of a review', () => {
  const reading = readMarkup(
    `<table>${row('主办单位名称', 'entity', '主办单位名称格式有误')}${row('网站名称', 'site', '网站名称不得少于3个字')}</table>`,
    'aliyun',
  );
  expect(repairsOn(reading, 'aliyun')).toEqual([]);
});
