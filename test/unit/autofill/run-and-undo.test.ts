// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';

import { Journal } from '@/lib/autofill/run/journal';
import { runFill } from '@/lib/autofill/run/run';
import { undoFill } from '@/lib/autofill/undo/undo';
import type { FillRequestItem } from '@/lib/autofill/types';
import type { RecognisedField } from '@/lib/page/types';

import { FakeControl, fakeField, FakePage } from './fake-page';

const item = (field: RecognisedField, ...texts: string[]): FillRequestItem => {
  const { id, key, index, labelText, controls } = field;
  return { id, key, index, labelText, was: controls.flatMap((one) => one.read()), texts };
};

function session(page: FakePage) {
  const journal = new Journal();
  const { signal } = new AbortController();
  const common = { frame: 'top', signal, now: page.now };
  return {
    journal,
    fill: (...items: FillRequestItem[]) =>
      runFill({ plan: 'plan', items }, { ...common, journal, refusal: null }),
    undo: () => undoFill(journal, common),
  };
}

const outcomes = ({ items }: { items: readonly { key: string; outcome: string }[] }) =>
  items.map(({ key, outcome }) => `${key}: ${outcome}`);

/** Choosing a type empties the number. */
function typeAndNumber(typeHeld: string[], numberHeld: string[]) {
  const number = new FakeControl(numberHeld);
  const type = new FakeControl(typeHeld, () => {
    number.held = [];
  });
  const fields = [
    fakeField('leader.certificateType', type),
    fakeField('leader.certificateNumber', number),
  ] as const;
  return { type, number, fields, ...session(new FakePage(fields)) };
}

describe('a page that changes what depends on a choice', () => {
  test('what it empties is filled all the same, and undo gives both back', async () => {
    const { type, number, fields, fill, undo } = typeAndNumber(['护照'], ['E12345678']);
    const [first, second] = fields;
    const report = await fill(item(first, '居民身份证'), item(second, '110199198512240024'));
    expect(outcomes(report)).toEqual([
      'leader.certificateType: filled',
      'leader.certificateNumber: filled',
    ]);
    expect(number.held).toEqual(['110199198512240024']);
    await undo();
    expect([type.held, number.held]).toEqual([['护照'], ['E12345678']]);
  });

  test('what the person had typed there is told, and comes back with undo', async () => {
    const { number, fields, fill, undo } = typeAndNumber([], ['MINE']);
    const report = await fill(item(fields[0], '护照'));
    expect(report.items).toMatchObject([
      { key: 'leader.certificateType', outcome: 'filled' },
      {
        key: 'leader.certificateNumber',
        outcome: 'changed-by-page',
        reason: 'The page emptied “MINE”.',
        copy: 'MINE',
      },
    ]);
    expect(outcomes(await undo())).toEqual([
      'leader.certificateType: filled',
      'leader.certificateNumber: filled',
    ]);
    expect(number.held).toEqual(['MINE']);
  });

  test('what the person changed between preview and press stays theirs', async () => {
    const { number, fields, fill } = typeAndNumber([], []);
    const [, second] = fields;
    const request = item(second, '110199198512240024');
    number.held = ['MINE'];
    expect(outcomes(await fill(request))).toEqual(['leader.certificateNumber: kept-yours']);
    expect(number.held).toEqual(['MINE']);
  });
});

describe('a control that asks for something else', () => {
  test('is not filled when it changes during the run', async () => {
    const box = new FakeControl();
    const number = fakeField('entity.certificateNumber', box);
    const type = fakeField(
      'entity.certificateType',
      new FakeControl([], () => {
        page.fields = [type, { ...number, key: 'entity.name', labelText: '姓名' }];
      }),
    );
    const page = new FakePage([type, number]);
    const report = await session(page).fill(item(type, '护照'), item(number, 'E12345678'));
    expect(outcomes(report)).toEqual([
      'entity.certificateType: filled',
      'entity.certificateNumber: not-found',
    ]);
    expect(box.held).toEqual([]);
  });

  test('is filled when the page has only put another control in its place', async () => {
    const anew = new FakeControl(['E0']);
    const number = fakeField('entity.certificateNumber', new FakeControl(['E0']));
    const type = fakeField(
      'entity.certificateType',
      new FakeControl([], () => {
        page.fields = [type, { ...number, id: 'anew', controls: [anew] }];
      }),
    );
    const page = new FakePage([type, number]);
    const { fill, undo } = session(page);
    const report = await fill(item(type, '护照'), item(number, 'E12345678'));
    expect(outcomes(report)).toEqual([
      'entity.certificateType: filled',
      'entity.certificateNumber: filled',
    ]);
    expect(anew.held).toEqual(['E12345678']);
    await undo();
    expect(anew.held).toEqual(['E0']);
  });
});

describe('undo after the page has gone on', () => {
  test('writes nothing into the next step, and says what it could not give back', async () => {
    const name = fakeField('leader.name', new FakeControl(['旧']));
    const page = new FakePage([name]);
    const { fill, undo } = session(page);
    await fill(item(name, '周映雪'));
    const next = new FakeControl(['周映雪']);
    for (const { elements } of name.controls) elements[0]?.remove();
    page.fields = [fakeField('admin.name', next)];
    const report = await undo();
    expect(report).toMatchObject({
      items: [{ key: 'leader.name', outcome: 'not-found', copy: '旧' }],
      canUndo: false,
    });
    expect(next.held).toEqual(['周映雪']);
  });

  test('waits for a step that is only hidden', async () => {
    const control = new FakeControl(['旧']);
    const name = fakeField('leader.name', control);
    const page = new FakePage([name]);
    const { fill, undo } = session(page);
    await fill(item(name, '周映雪'));
    page.fields = [];
    expect(await undo()).toMatchObject({ items: [{ outcome: 'not-found' }], canUndo: true });
    expect(control.held).toEqual(['周映雪']);
    page.fields = [name];
    expect(await undo()).toMatchObject({ items: [{ outcome: 'filled' }], canUndo: false });
    expect(control.held).toEqual(['旧']);
  });

  test('a part that the page took away with the choice it belongs to is as it was', async () => {
    const number = fakeField('website.preapprovalNumber', new FakeControl());
    const approval = fakeField(
      'website.preapproval',
      new FakeControl([], (texts) => {
        page.fields = texts.length > 0 ? [approval, number] : [approval];
      }),
    );
    const page = new FakePage([approval, number]);
    const { fill, undo } = session(page);
    await fill(item(approval, '出版'), item(number, '〔2026〕1号'));
    expect(outcomes(await undo())).toEqual([
      'website.preapproval: filled',
      'website.preapprovalNumber: filled',
    ]);
  });
});

test('what was written before an error can be undone', async () => {
  const good = fakeField('entity.name', new FakeControl(['旧']));
  const broken = fakeField(
    'entity.remark',
    new FakeControl([], () => {
      throw new Error('The page broke.');
    }),
  );
  const { journal, fill, undo } = session(new FakePage([good, broken]));
  await expect(fill(item(good, '晴川'), item(broken, '无'))).rejects.toThrow('The page broke.');
  expect(journal.canUndo).toBe(true);
  await undo();
  expect(good.controls[0]?.read()).toEqual(['旧']);
});

test('what the person changed after the fill stays theirs', async () => {
  const name = new FakeControl([]);
  const field = fakeField('entity.name', name);
  const { fill, undo } = session(new FakePage([field]));
  await fill(item(field, '杭州晴川信息技术有限公司'));
  name.held = ['MINE'];
  expect(outcomes(await undo())).toEqual(['entity.name: kept-yours']);
  expect(name.held).toEqual(['MINE']);
});

/** A box that empties itself; `takes` is what the page then puts before it. */
function tags(takes: (text: string) => string) {
  const box = new FakeControl([], ([text = '']) => {
    const row = document.createElement('div');
    row.innerHTML = takes(text);
    box.elements[0]?.replaceWith(row);
    if (box.elements[0]) row.append(box.elements[0]);
    box.held = [];
  });
  const field = fakeField('website.domains', box);
  return { field, ...session(new FakePage([field])) };
}

describe('a box for tags, which empties itself when it has taken the text', () => {
  test('has it when it stands there as an entry', async () => {
    const { field, fill } = tags((text) => `<span class="tag">${text}<i>×</i></span>`);
    expect((await fill(item(field, 'qing-chuan.example'))).items).toMatchObject([
      {
        outcome: 'filled',
        reason: 'The page keeps it as an entry beside the box. Undo does not take it out.',
      },
    ]);
  });

  test.each([
    ['nothing is there', () => ''],
    ['another text is there', () => '<span>other.example</span>'],
    ['only a message says it', (text: string) => `<p class="el-form__error"><b>${text}</b></p>`],
    ['only an entry offers it', (text: string) => `<ul><li role="option">${text}</li></ul>`],
    ['it stands beside the next box as well', (text: string) => `<i>${text}</i><input />`],
  ])('does not when %s', async (_, takes) => {
    const { field, fill } = tags(takes);
    expect((await fill(item(field, 'qing-chuan.example'))).items).toMatchObject([
      { outcome: 'did-not-stick', reason: 'The page emptied it again.' },
    ]);
  });
});

test('what a choice was to open is left alone when the page did not take the choice', async () => {
  const admin = fakeField('admin.name', new FakeControl());
  const choice = new FakeControl();
  const fields = [fakeField('admin.choice', choice)];
  const page = new FakePage(fields);
  choice.write = () => {
    page.fields = [...page.fields, admin];
    return Promise.resolve({ outcome: 'failed', reason: 'It is locked.' } as never);
  };
  const report = await runFill(
    {
      plan: 'plan',
      items: [item(fields[0] as RecognisedField, '新增')],
      opened: [{ key: 'admin.name', index: 0, value: '林望舒' }],
    },
    {
      frame: 'top',
      signal: new AbortController().signal,
      now: page.now,
      journal: new Journal(),
      refusal: null,
      planOpened: (values, opened) => opened.map((field) => item(field, values[0]?.value ?? '')),
    },
  );
  expect(outcomes(report)).toEqual(['admin.choice: cannot']);
});
