// @vitest-environment happy-dom
import { beforeAll, expect, test, vi } from 'vitest';

import { buildCard } from '@/components/overlay/card';
import { leavePart } from '@/components/frame/frame-parts';
import { explainField, explainText } from '@/components/frame/explanation';
import type { words } from '@/components/frame/words';
import { cardContent } from '@/components/frame/note-content';
import { tell } from '@/lib/forms/telling';
import { composeText } from '@/lib/forms/texts/compose-text';
import type { RecognisedField } from '@/lib/page/types';

// Which words the card has is the locale's; here each is the name of its message.
vi.mock('#i18n', () => ({ i18n: { t: (name: string) => name } }));

beforeAll(() => leavePart({ telling: tell }));

const field = (certain: boolean): RecognisedField => ({
  id: 'field-1',
  key: 'leader.name',
  index: 0,
  label: document.body,
  labelText: '姓名',
  controls: [],
  evidence: [],
  score: 50,
  certain,
  candidates: ['leader.name', 'admin.name'],
});

const NOTHING_MORE = { evidence: () => [] };

const cardOf = async (certain: boolean): Promise<HTMLElement> =>
  buildCard(await cardContent(explainField(field(certain)), NOTHING_MORE));

test('the card of a label that may mean several fields says so', async () => {
  expect((await cardOf(false)).querySelector('.uncertain')?.textContent).toBe('overlay.uncertain');
  expect(explainField(field(false)).text).toContain(' / ');
});

test('the card of a certain label does not', async () => {
  expect((await cardOf(true)).querySelector('.uncertain')).toBeNull();
});

test('a machine translation says what it is', async () => {
  const card = buildCard(
    await cardContent(
      { kind: 'label', zh: '案卷柜号', text: 'Code', isMachine: true },
      NOTHING_MORE,
    ),
  );
  expect(card.querySelector('.machine')?.textContent).toBe('overlay.machineTranslation');
  expect(card.querySelector('details')).toBeNull();
});

test.each([
  ['主办单位所在省：', 'overlay.regionPart.province'],
  ['主办单位所在市', 'overlay.regionPart.city'],
  ['* 主办单位所在区/县', 'overlay.regionPart.district'],
])('the label %s of one part of a region names that part', (labelText, part) => {
  const { text } = explainField({ ...field(true), key: 'entity.region', labelText });
  expect(text).toBe(`Entity location: ${part}`);
});

test.each(['主办单位所属区域', '地区', '主办单位所在地'])(
  'the label %s of a whole region names no part',
  (labelText) => {
    const { text } = explainField({ ...field(true), key: 'entity.region', labelText });
    expect(text).toBe('Entity location');
  },
);

test('the card names who published the source, and lists the documents', async () => {
  const card = await cardOf(true);
  card.querySelector<HTMLElement>('.more')?.click();
  card.querySelector<HTMLElement>('details.source summary')?.click();
  const source = card.querySelector('details.source');
  expect(source?.querySelector('summary')?.textContent).toMatch(/^overlay\.source/);
  expect(source?.querySelector('li')?.textContent).toContain('Alibaba Cloud');
  expect(source?.textContent).not.toContain('ali19-fill');
});

test('a heading that names a person says who it is, and asks no name', () => {
  leavePart({ words: { compose: composeText } as unknown as typeof words });
  const heading = { kind: 'step' as const, element: document.body, key: 'leader.name' };
  expect(explainText({ ...heading, zh: '主体负责人（须为法人）' }, null)?.text).toBe(
    'Entity leader (must be legal representative)',
  );
  expect(explainText({ ...heading, zh: '主体负责人姓名' }, null)?.text).toBe('Leader: name');
});

test.each([
  ['主体负责人（须为法人）', 'Leader'],
  ['主体负责人姓名', 'Leader: name'],
])('%s without a box of its own is %s', (labelText, en) => {
  expect(explainField({ ...field(true), labelText }).text).toBe(en);
});
