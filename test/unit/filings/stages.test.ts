import { describe, expect, test } from 'vitest';

import { stageIds } from '@/lib/filings/stage';
import { comesBefore, stageOf, STAGES, stagesFor } from '@/lib/filings/stages';
import { recogniseStage } from '@/lib/filings/recognise-stage';
import statuses from '@/lib/filings/data/statuses.json';
import { MESSAGES } from '@/lib/forms/messages';
import { sourceOf } from '@/lib/forms/sources';

describe('the state machine', () => {
  test('has every stage once, in the order of the ids', () => {
    expect(STAGES.map(({ id }) => id)).toEqual([...stageIds]);
    expect(new Set(STAGES.map(({ number }) => number)).size).toBe(STAGES.length);
  });

  test('reaches every stage from the first, but the ways back only through what leads there', () => {
    const reached = new Set(['prepare']);
    for (const id of reached) {
      for (const next of STAGES.find((stage) => stage.id === id)?.next ?? []) reached.add(next);
    }
    expect([...reached].toSorted()).toEqual([...stageIds].toSorted());
  });

  test('can be closed from every stage', () => {
    const canClose = new Set<string>(['closed']);
    for (let round = 0; round < STAGES.length; round += 1) {
      for (const { id, next } of STAGES)
        if (next.some((stage) => canClose.has(stage))) canClose.add(id);
    }
    expect(canClose.size).toBe(STAGES.length);
  });

  test('names only known sources', () => {
    for (const { id, source } of STAGES) {
      expect(source.length, id).toBeGreaterThan(0);
      expect(
        source.filter((name) => !sourceOf(name)),
        id,
      ).toEqual([]);
    }
  });

  test('knows what comes before what', () => {
    expect(comesBefore('upload', 'approved')).toBe(true);
    expect(comesBefore('approved', 'upload')).toBe(false);
    expect(comesBefore('approved', 'approved')).toBe(false);
    expect(comesBefore('upload', 'returned')).toBe(false);
    expect(stageOf('approved').number).toBe('S10');
  });
});

describe('an App and a mini program', () => {
  test.each(['app', 'mini-program'] as const)(
    '%s: the same stages, in words of its own',
    (service) => {
      const own = stagesFor(service);
      expect(own.map(({ id, number, next }) => ({ id, number, next }))).toEqual(
        STAGES.map(({ id, number, next }) => ({ id, number, next })),
      );
      for (const { id, en, who, what, source } of own) {
        expect(`${en} ${who}`, id).not.toMatch(/website/iu);
        expect(
          source.filter((name) => !sourceOf(name)),
          id,
        ).toEqual([]);
        expect(what.endsWith('.'), id).toBe(true);
      }
    },
  );

  test('an App is shown its number, its hosts and its packages where a website has a footer and a domain', () => {
    expect(stageOf('show-number', 'app').en).toBe('Show the number in the App');
    expect(stageOf('enter-data', 'app').what).toContain('package data of every platform');
    expect(stageOf('point-domain', 'app').en).toBe('Point the hosts at the filed servers');
    expect(stageOf('show-number').en).toBe('Show the number on the website');
  });
});

/** Statuses that say nothing of the stage: steps that a progress bar always shows, empty lists, other procedures. */
const SILENT: Record<string, string[]> = {
  aliyun: ['提交成功', '未备案'],
  inspur: ['初审', '复审', '管局审核', '备案成功', '备案超时', '撤销备案', '暂无数据'],
  isp: ['报备阶段-待前置审批', '提交中', '提交失败', '用户撤回'],
  wechat: ['未备案'],
  mps: ['新增主体审核通过', '已备案网站', '未备案网站', '审核中网站'],
};

describe('status texts', () => {
  const known = MESSAGES.filter(({ kind }) => kind === 'status');

  test('of the catalogue are all either recognised or known to be silent', () => {
    const wanted = known.map(({ system, zh }) => `${system} ${zh}`).toSorted();
    const listed = [...Object.entries(statuses), ...Object.entries(SILENT)].flatMap(
      ([system, texts]) =>
        (Array.isArray(texts) ? texts : Object.keys(texts)).map((zh) => `${system} ${zh}`),
    );
    expect(listed.toSorted()).toEqual(wanted);
  });

  test.each(known.map((message) => [message.system, message.zh] as const))(
    '%s %s',
    (system, zh) => {
      const found = recogniseStage(` ${zh} `, system);
      const silent = SILENT[system]?.includes(zh) ?? false;
      expect(found === undefined).toBe(silent);
      for (const stage of found?.stages ?? []) expect(stageIds).toContain(stage);
    },
  );

  test.each([
    ['管局审核', 'aliyun', 'administration-review'],
    ['管局审核', 'inspur', undefined],
    ['待提交管局', undefined, 'submission'],
    ['管局退回', 'isp', 'rejected'],
    ['下一步', 'aliyun', undefined],
    ['', undefined, undefined],
    ['管局审核'.repeat(100_000), undefined, undefined],
  ] as const)('%s on %s: %s', (text, system, stage) => {
    expect(recogniseStage(text, system)?.stages[0]).toBe(stage);
  });
});
