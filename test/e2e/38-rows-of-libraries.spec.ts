import type { Report } from '../../lib/autofill/types';
import { expect, test } from '../gallery/world';

/** Boxes and blocks that pages add and take away by their own buttons, with the framework's state asserted. */

const DOMAINS = ['lake-demo.cn', 'lake-demo.com', 'hill-demo.cn'];

const list = (index: number, domains: string[]) => ({
  key: 'website.domains',
  index,
  value: domains.join('；'),
  ...(domains.length > 1 && { list: domains }),
});
const name = (index: number, value: string) => ({ key: 'website.name', index, value });

const ONE = [name(0, '湖光软件'), list(0, DOMAINS)];
const TWO = [...ONE, name(1, '山色软件'), list(1, ['shan-demo.cn', 'shan-demo.com'])];

const EMPTY = { title: '', domains: [''] };
const FIRST = { title: '湖光软件', domains: DOMAINS };
const SECOND = { title: '山色软件', domains: ['shan-demo.cn', 'shan-demo.com'] };

interface Site {
  title?: string | null;
  domains: (string | null)[];
}

const bare = ({ sites }: Record<string, unknown>) =>
  (sites as Site[]).map(({ title, domains }) => ({
    title: title ?? '',
    domains: domains.map((domain) => domain ?? ''),
  }));

const outcomes = ({ items }: Report) => items.map(({ key, outcome }) => `${key} ${outcome}`);

for (const library of ['antd', 'next', 'tdesign', 'arco', 'element-ui', 'element-plus'])
  test(`${library}: boxes and blocks are added, filled and taken away again`, async ({
    openGallery,
  }) => {
    const { inWorld, state } = await openGallery(`dist/rows-${library}/`);
    const filled = await inWorld<Report>('fillPage', ONE, { websites: 2 });
    expect(outcomes(filled)).toEqual(['website.name filled', 'website.domains filled']);
    expect(filled.remark).toBe('A website block was added. See what goes there, then press again.');
    expect(bare(await state())).toEqual([FIRST, EMPTY]);

    expect(outcomes(await inWorld<Report>('fillPage', TWO))).toEqual([
      'website.name filled',
      'website.domains filled',
    ]);
    expect(bare(await state())).toEqual([FIRST, SECOND]);

    const undone = await inWorld<Report>('undoPage');
    expect(undone.items.map(({ outcome, reason }) => reason ?? outcome)).toEqual(
      Array.from({ length: 4 }, () => 'filled'),
    );
    expect(undone).toMatchObject({ canUndo: false });
    expect(undone.remark).toBeUndefined();
    expect(bare(await state())).toEqual([EMPTY]);
    expect(await state()).toMatchObject({ next: 0, save: 0 });
  });

/** What a page does with its button that says it adds a domain, how often it is pressed, and what the boxes hold. */
const HOSTILE: Record<string, { presses: number; held: string[] }> = {
  'just adds': { presses: 2, held: ['name', ...DOMAINS, ''] },
  submits: { presses: 0, held: ['name', '', ''] },
  'leads on': { presses: 0, held: ['name', '', ''] },
  locked: { presses: 0, held: ['name', '', ''] },
  'see-through': { presses: 0, held: ['name', '', ''] },
  'says more': { presses: 0, held: ['name', '', ''] },
  covered: { presses: 0, held: ['', '', ''] },
  'adds nothing': { presses: 1, held: ['name', 'lake-demo.cn', ''] },
  'adds a hidden box': { presses: 2, held: ['name', 'lake-demo.cn', '', '', ''] },
  'adds a password': { presses: 2, held: ['name', 'lake-demo.cn', '', '', ''] },
  'adds without end': { presses: 1, held: ['name', ...DOMAINS, ...Array(48).fill(''), ''] },
  'takes the boxes away': { presses: 1, held: ['name', ''] },
  'asks for something else': { presses: 1, held: ['name', '', '', ''] },
};

test('a button that does more or other than it says presses nothing through', async ({
  openGallery,
}) => {
  test.slow();
  const found: typeof HOSTILE = {};
  for (const kind of Object.keys(HOSTILE)) {
    const { page, inWorld } = await openGallery(
      `hostile/rows.html?kind=${encodeURIComponent(kind)}`,
    );
    await inWorld('fillPage', [name(0, 'name'), list(0, DOMAINS)]);
    found[kind] = await page.evaluate('({ presses, held: held() })');
    expect(await page.evaluate('submissions'), kind).toBe(0);
    expect(new URL(page.url()).pathname, kind).toBe('/hostile/rows.html');
    await page.close();
  }
  expect(found).toEqual(HOSTILE);
});
