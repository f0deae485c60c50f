import type { Report } from '../../lib/autofill/types';
import { comparable, isEmptyState, LIBRARIES, widgetsOf } from '../gallery/expected';
import { expect, test } from '../gallery/world';

/** Reads and writes in an isolated world, as a content script does, and asks the page's framework what it holds. */

interface Written {
  kind: string;
  result: { outcome: string; reason?: string };
  read: string[];
}

/** What a library has no way to let go of; a radio button, unless told otherwise. */
const KEPT: Record<string, readonly string[]> = {
  tdesign: [],
  // Its radio buttons are the browser's.
  easyui: ['select', 'locked-date'],
  vant: ['select', 'cascader', 'tabbed', 'radio-group', 'date'],
};
const KEEPS_ITS_CHOICE = (library: string, row: string): boolean =>
  (KEPT[library] ?? ['radio-group']).includes(row);

for (const library of LIBRARIES) {
  test(`${library} holds what is written, written over, and emptied`, async ({ openGallery }) => {
    test.slow();
    const { page, inWorld, state } = await openGallery(`dist/${library}/`);
    const held = async (row: string) => comparable(row, (await state())[row]);
    const widgets = widgetsOf(library);
    const shown = await page
      .locator('[data-widget]')
      .evaluateAll((all) => all.map((one) => one.getAttribute('data-widget')));
    expect(shown.toSorted()).toEqual(widgets.map(({ row }) => row).sort());
    for (const widget of widgets) {
      const { row, kind, first, second } = widget;
      await test.step(row, async () => {
        expect.soft(await inWorld('obstacle', row), `${row}: can be seen`).toBeNull();
        const written = await inWorld<Written>('write', row, first);
        expect.soft(written.result, `${row}: written`).toEqual({ outcome: 'written' });
        expect.soft(written.kind, row).toMatch(kind);
        expect.soft(written.read, `${row}: read back`).toEqual(first);
        // A library may hold a file only once its own sending of it has ended.
        await expect
          .poll(() => held(row), `${row}: state`)
          .toEqual(comparable(row, widget.firstState));

        const over = await inWorld<Written>('write', row, second);
        expect.soft(over.result, `${row}: written over`).toEqual({ outcome: 'written' });
        expect.soft(over.read.toSorted(), `${row}: read back`).toEqual([...second].sort());
        await expect
          .poll(() => held(row), `${row}: state`)
          .toEqual(comparable(row, widget.secondState));

        const emptied = await inWorld<Written>('write', row, []);
        if (KEEPS_ITS_CHOICE(library, row))
          expect.soft(await held(row), `${row}: kept`).toEqual(widget.secondState);
        else
          expect
            .soft(isEmptyState(await held(row)), `${row}: ${JSON.stringify(emptied)}`)
            .toBe(true);
      });
    }
  });
}

/** A company and its leader, and what a page holds of them. */
const COMPANY = [
  ['entity.name', '杭州晴川信息技术有限公司', { name: '杭州晴川信息技术有限公司' }],
  ['entity.type', '企业', { type: 'company' }],
  ['entity.region', '浙江省/杭州市/西湖区', { district: '330106' }],
  ['entity.mailingAddress', '文三路90号', { address: '文三路90号' }],
  ['leader.name', '林望舒', { leader: '林望舒' }],
  ['leader.mobile', '13800138000', { mobile: '13800138000' }],
] as const;
const VALIDITY = ['2020-03-07', '2040-03-07'];
const VALUES = COMPANY.map(([key, value]) => ({ key, index: 0, value }));

/** What a form without a cross at its lists goes on holding. */
const STAYS: Record<string, object> = {
  easyui: { from: VALIDITY[0], until: '', district: '', type: '' },
  vant: { until: VALIDITY[1], district: '330106', type: 'company' },
};

for (const [library, stays] of Object.entries(STAYS))
  test(`a whole form of ${library} is read, filled and taken back as far as it lets go`, async ({
    openGallery,
  }) => {
    const { inWorld, state } = await openGallery(`dist/form-${library}/`);
    const { items } = await inWorld<Report>('fillPage', [
      ...VALUES,
      { key: 'leader.certificateValidity', index: 0, value: VALIDITY.join('；'), list: VALIDITY },
    ]);
    expect(items.map(({ key, outcome }) => `${key} ${outcome}`).toSorted()).toEqual(
      [...COMPANY.map(([key]) => key), 'leader.certificateValidity']
        .map((key) => `${key} filled`)
        .toSorted(),
    );
    expect(await state()).toMatchObject({
      ...Object.assign({}, ...COMPANY.map(([, , held]) => held)),
      ...('from' in stays && { from: VALIDITY[0] }),
      until: VALIDITY[1],
    });
    const undone = await inWorld<Report>('undoPage');
    const kept = undone.items.filter(({ outcome }) => outcome !== 'filled');
    for (const { reason } of kept) expect(reason).toContain('no way to empty');
    expect(await state()).toMatchObject({
      ...stays,
      name: '',
      address: '',
      leader: '',
      mobile: '',
    });
  });

test('lists of no library that say by their roles what they are hold what is written', async ({
  openGallery,
}) => {
  const { inWorld, state } = await openGallery('plain/roles.html');
  const write = (row: string, ...values: string[]) => inWorld<Written>('write', row, values);
  for (const row of ['plain', 'covering', 'button', 'framed'])
    await test.step(row, async () => {
      const refused = await write(row, '国家机关');
      expect.soft(refused.result).toMatchObject({ outcome: 'no-such-option' });
      expect.soft(refused.read).toEqual([]);
      expect.soft((await write(row, '事业单位')).result).toMatchObject({ outcome: 'failed' });
      for (const text of ['企业', '博客 / 个人空间']) {
        const { kind, result, read } = await write(row, text);
        expect.soft({ kind, result, read }).toEqual({
          kind: 'select',
          result: { outcome: 'written' },
          read: [text],
        });
        expect.soft((await state())[row]).toBe(text);
      }
      expect.soft((await write(row)).result.reason).toContain('no way to empty');
    });
  for (const texts of [['企业', '个人'], ['个人', '社会团体'], []]) {
    const { kind, read } = await write('several', ...texts);
    expect.soft({ kind, read }).toEqual({ kind: 'multi-select', read: texts });
    expect.soft((await state()).several).toEqual(texts);
  }
  for (const texts of [['汉语', '英语'], ['英语'], []]) {
    const { kind, read } = await write('boxes', ...texts);
    expect.soft({ kind, read }).toEqual({ kind: 'checkbox-group', read: texts });
    expect.soft((await state()).boxes).toEqual(texts);
  }
  for (const text of ['是', '否']) {
    expect.soft(await write('switch', text)).toMatchObject({ kind: 'checkbox', read: [text] });
    expect.soft((await state()).switch).toBe(text === '是');
  }
  // What can be typed into takes other words than it offers.
  expect(await write('typed', '国家机关')).toMatchObject({ kind: 'text', read: ['国家机关'] });
  expect((await state()).typed).toBe('国家机关');
});

test('lists behind what a plug-in draws in their place hold and show what is written', async ({
  openGallery,
}) => {
  const { page, inWorld, state } = await openGallery('plain/drawn.html');
  const write = (row: string, ...values: string[]) => inWorld<Written>('write', row, values);
  const shown = (row: string) => page.locator(`[data-widget="${row}"] > :last-child`);
  for (const row of ['select2', 'chosen'])
    await test.step(row, async () => {
      expect.soft(await inWorld('obstacle', row)).toBeNull();
      for (const text of ['英语', '日语']) {
        const { kind, result, read } = await write(row, text);
        expect.soft({ kind, result, read }).toEqual({
          kind: 'native-select',
          result: { outcome: 'written' },
          read: [text],
        });
        expect.soft((await state())[row]).toEqual({ held: text, heard: text });
        await expect.soft(shown(row)).toContainText(text);
      }
      const several = `${row}-several`;
      for (const texts of [['中文简体', '英语'], ['日语']]) {
        const { kind, result, read } = await write(several, ...texts);
        expect.soft({ kind, result, read }).toEqual({
          kind: 'multi-select',
          result: { outcome: 'written' },
          read: texts,
        });
        expect.soft((await state())[several]).toEqual({ held: texts, heard: texts });
      }
    });
  // What the person would go on seeing is not what the page would send: it is put back.
  const { result, read } = await write('deaf', '英语');
  expect({ result, read }).toMatchObject({ result: { outcome: 'failed' }, read: [] });
  expect(result.reason).toContain('Choose it there');
  expect(await inWorld('obstacle', 'hidden')).toBe('hidden');
});

test('layui hears and shows what is written into the controls that it hides', async ({
  openGallery,
}) => {
  const { inWorld, state } = await openGallery('plain/layui.html');
  const write = async (row: string, ...values: string[]) => {
    expect.soft(await inWorld('obstacle', row), `${row}: can be seen`).toBeNull();
    const { result, read } = await inWorld<Written>('write', row, values);
    expect.soft({ result, read }, row).toEqual({ result: { outcome: 'written' }, read: values });
  };
  await write('select', '证件类型03');
  await write('select', '证件类型42');
  await write('searchable', '证件类型41');
  await write('radio-group', '个人');
  await write('radio-group', '企业');
  await write('checkbox-group', '即时通信', '搜索引擎');
  await write('checkbox-group', '搜索引擎', '综合门户');
  await write('checkbox', '是');
  await write('date', '2031-04-30');
  await write('locked-date', '2031-04-30');
  await write('locked-date', '2009-12-01');
  const range = await inWorld<Written>('write', 'locked-range', ['2031-04-30']);
  expect(range.result.reason).toContain('did not open');
  const { result } = await inWorld<Written>('write', 'elsewhere', ['证件类型03']);
  expect(result).toMatchObject({ outcome: 'failed' });
  expect(result.reason).toContain('Choose it there');
  expect(await state()).toEqual({
    held: {
      select: 't42',
      searchable: 't41',
      'radio-group': 'company',
      s2: 'on',
      s3: 'on',
      checkbox: 'on',
      date: '2031-04-30',
      'locked-date': '2009-12-01',
      'locked-range': '',
      elsewhere: '',
    },
    heard: {
      select: 't42',
      searchable: 't41',
      'radio-group': 'company',
      s1: false,
      s2: true,
      s3: true,
      checkbox: true,
    },
    lists: ['证件类型42', '证件类型41', ''],
    choices: ['企业', '搜索引擎', '综合门户', '长期'],
  });
  for (const row of ['select', 'searchable', 'checkbox-group', 'locked-date']) await write(row);
  const kept = await inWorld<Written>('write', 'radio-group', []);
  expect(kept.result.reason).toContain('no way to let go');
  expect(await state()).toMatchObject({
    held: { select: '', searchable: '', 'radio-group': 'company', 'locked-date': '' },
    heard: { select: '', s2: false },
    lists: ['', '', ''],
  });
});

test('lists of Semantic UI hold in their hidden box what is written', async ({ openGallery }) => {
  const { page, inWorld, state } = await openGallery('plain/semantic.html');
  const write = (row: string, ...values: string[]) => inWorld<Written>('write', row, values);
  for (const row of ['select', 'clearable', 'searchable', 'native'])
    await test.step(row, async () => {
      expect.soft(await inWorld('obstacle', row)).toBeNull();
      for (const [text, value] of [
        ['证件类型03', 't3'],
        ['证件类型42', 't42'],
      ] as const) {
        const { kind, result, read } = await write(row, text);
        expect
          .soft({ kind, result, read })
          .toEqual({ kind: 'select', result: { outcome: 'written' }, read: [text] });
        expect.soft(await state()).toMatchObject({
          held: { [row]: value },
          heard: { [row]: value },
          told: { [row]: value },
        });
      }
      const { result, read } = await write(row, '不在此列');
      expect.soft(result).toMatchObject({ outcome: 'no-such-option' });
      expect.soft(read).toEqual(['证件类型42']);
      const emptied = await write(row);
      if (row === 'clearable') expect.soft(emptied.read).toEqual([]);
      else expect.soft(emptied.result.reason).toContain('no way to empty');
    });
  expect(await inWorld('obstacle', 'locked')).toBe('disabled');
  // What was chosen of several is let go by a cross of its own, which is not tried.
  expect(await inWorld('obstacle', 'multi-select')).toBe('unsupported');
  await expect(page.locator('.menu.visible')).toHaveCount(0);
  expect((await state()).held).toEqual({
    select: 't42',
    clearable: '',
    searchable: 't42',
    native: 't42',
    locked: '',
    'multi-select': '',
  });
});

test('an upload of uni-app is read and left to the person, who alone may press it', async ({
  openGallery,
}) => {
  const { page, inWorld, state } = await openGallery('plain/uni.html');
  const given = ['身份证人像面.jpg'];
  for (const [row, shown] of [
    ['picture', 'a picture without a name'],
    ['file', '身份证人像面.jpg'],
    ['uview', 'a picture without a name'],
  ] as const) {
    expect.soft(await inWorld('obstacle', row), row).toBe('pressed-for-file');
    const { kind, result, read } = await inWorld<Written>('write', row, given);
    expect.soft({ kind, outcome: result.outcome, read }, row).toEqual({
      kind: 'upload',
      outcome: 'failed',
      read: [],
    });
    const { pressed } = await state();
    const chooser = page.waitForEvent('filechooser');
    await page.locator(`[data-widget="${row}"] .is-add`).click();
    await (
      await chooser
    ).setFiles({ name: given[0]!, mimeType: 'image/jpeg', buffer: Buffer.of() });
    await expect.poll(state).toMatchObject({ [row]: given, pressed: Number(pressed) + 1 });
    expect.soft((await inWorld<Written>('write', row, given)).read, row).toEqual([shown]);
  }
  expect((await state()).pressed).toBe(3);
});
