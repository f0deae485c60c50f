// @vitest-environment happy-dom
import { beforeEach, expect, test } from 'vitest';

import type { SystemId } from '@/lib/forms/types';
import { PageReader } from '@/lib/page/page-reader';
import type { RecognisedField } from '@/lib/page/types';

import { markupOf, portalPages, type PortalPage, type Worded } from '../../markup/portals';

beforeEach(() => document.body.replaceChildren());

const holds = ({ controls }: RecognisedField, name: string): boolean =>
  controls.some(({ elements }) =>
    elements.some(
      (element) =>
        element.getAttribute('name') === name || element.querySelector(`[name="${name}"]`),
    ),
  );

function read(page: PortalPage, system: SystemId | null): RecognisedField[] {
  document.title = page.title;
  document.body.innerHTML = markupOf(page);
  return [...new PageReader(document, { system }).read().fields];
}

const isWorded = (row: PortalPage['rows'][number]): row is Worded => 'label' in row;
const SHOWN = new Set(['shown', 'described', 'pairs']);

/** Whether a key is one of those that the row allows. */
const isRight = ({ key }: Worded, found: string): boolean =>
  key?.split('/').includes(found) ?? false;

/** What each label was taken for. */
function judge(page: PortalPage, system: SystemId | null): string[] {
  const fields = read(page, system);
  const used = new Set<RecognisedField>();
  return page.rows.filter(isWorded).map((row) => {
    const found = fields.filter(
      (field) =>
        !used.has(field) &&
        (SHOWN.has(page.layout)
          ? field.labelText.startsWith(row.label)
          : holds(field, row.name) ||
            (field.controls.length === 0 && field.labelText.startsWith(row.label))),
    );
    const field = found.find(({ key }) => isRight(row, key)) ?? found[0];
    if (field) used.add(field);
    const at = `${page.file}/${page.title}: ${row.label}`;
    if (row.isOpen) return 'nothing';
    if (!field) return row.key && !isRight(row, '-') ? `missed ${at} (${row.key})` : 'nothing';
    if (row.key?.endsWith('?'))
      return !field.certain && field.candidates.includes(row.key.slice(0, -1))
        ? 'right'
        : `wrong ${at} (${row.key}) as ${field.key}`;
    if (!field.certain)
      return row.key
        ? `unsure ${at} (${row.key}) between ${field.candidates.join(', ')}`
        : 'nothing';
    if (isRight(row, field.key)) return 'right';
    return `${row.key ? 'wrong' : 'false'} ${at} (${row.key}) as ${field.key}`;
  });
}

/**
 * Pages whose words and shapes are those of portals that the catalogue does not know: as public sources have them, or
 * composed in their manner where the file says so; they may also stand on the host of a system that is known. The ledger fails when more is lost and when less is
 * (`npx vitest run test/unit/page/portals.test.ts --update=all` rewrites it).
 */
test.each([
  [null, 'portals.txt'],
  ['aliyun', 'portals-known-host.txt'],
] as const)(
  'the pages of portals that nobody has written down, on the host of %s',
  async (system, file) => {
    const results = portalPages().flatMap((page) => judge(page, system));
    const count = (word: string) => results.filter((result) => result.startsWith(word)).length;
    const [right, wrong] = [count('right'), count('wrong') + count('false')];
    const wanted = results.length - count('nothing') - count('false');
    expect(right / wanted).toBeGreaterThanOrEqual(0.95);
    expect(right / (right + wrong)).toBeGreaterThanOrEqual(system ? 0.98 : 0.985);
    const ledger = results.filter((result) => result !== 'right' && result !== 'nothing');
    const head = `${right} of ${wanted} right, unsure ${count('unsure')}, wrong ${wrong}, missed ${count('missed')}`;
    await expect([head, ...ledger, ''].join('\n')).toMatchFileSnapshot(file);
  },
);
