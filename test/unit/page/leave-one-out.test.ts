// @vitest-environment happy-dom
import { readdirSync } from 'node:fs';

import { expect, test, vi } from 'vitest';

import type { Field, SystemId } from '@/lib/forms/types';
import type * as Reader from '@/lib/page/page-reader';

import { askedPages, type AskedPage } from '../../markup/asked';
import { judge, type Outcome } from '../../markup/count';
import { KINDS } from '../../markup/kinds';
import { withoutSystem } from '../../markup/without-system';

const SECTIONS = 'lib/forms/data/sections';
/** From what is made what a page's reader reads, and the list of the gate. */
const files = await Promise.all(
  readdirSync(SECTIONS).map(async (name) => {
    const path = `@/${SECTIONS}/${name}`;
    const { default: fields } = await vi.importActual<{ default: Field[] }>(path);
    return [path, fields] as const;
  }),
);
/** Markup is not what is asked here: two kinds that tie every label to its control. */
const MARKUP = KINDS.filter(({ name }) => name === 'span' || name === 'table cell');

const pages = askedPages();
const SYSTEMS = [...new Set(pages.map(({ system }) => system))];

type Count = Record<Exclude<Outcome, 'found'>, string[]> & { of: number };

/** Reads with a catalogue that never saw the system, gate included. */
async function readerWithout(system: SystemId): Promise<typeof Reader> {
  for (const [path, fields] of files)
    vi.doMock(path, () => ({ default: withoutSystem(fields, system) }));
  vi.resetModules();
  return (await import('@/lib/page/page-reader')) as typeof Reader;
}

function count(of: readonly AskedPage[], { PageReader }: typeof Reader): Count {
  const result: Count = { of: 0, unsure: [], wrong: [], missed: [] };
  for (const { render } of MARKUP) {
    for (const page of of) {
      document.body.innerHTML = render(page);
      const { fields } = new PageReader(document, { system: null }).read();
      for (const asked of page.sections.flatMap((section) => section.fields)) {
        result.of++;
        const { outcome, as } = judge(asked, 0, fields);
        if (outcome !== 'found')
          result[outcome].push(`${asked.key} (${asked.label})${as ? ` as ${as}` : ''}`);
      }
    }
  }
  return result;
}

const distinct = (names: readonly string[]) => [...new Set(names)].toSorted();

/**
 * Every page that a system's documented labels make, read as a page of a portal that nobody knows, as if these labels had
 * never been written down. The ledger fails when more is lost and when less is (`npx vitest run test/unit/page/leave-one-out.test.ts --update=all` rewrites it).
 */
test('the forms of each system without its wordings', async () => {
  const ledger: string[] = [];
  const total = { of: 0, unsure: 0, wrong: 0, missed: 0 };
  const rows: string[] = [];
  for (const system of SYSTEMS) {
    const reader = await readerWithout(system);
    const own = pages.filter((page) => page.system === system);
    const { of, unsure, wrong, missed } = count(own, reader);
    const lost = [unsure.length, wrong.length, missed.length] as const;
    rows.push([system, of, of - lost[0] - lost[1] - lost[2], ...lost].join(' | '));
    total.of += of;
    total.unsure += unsure.length;
    total.wrong += wrong.length;
    total.missed += missed.length;
    for (const [outcome, names] of Object.entries({ unsure, wrong, missed }))
      ledger.push(...distinct(names).map((name) => `${system} ${outcome}: ${name}`));
  }
  const right = total.of - total.unsure - total.wrong - total.missed;
  if (process.env['LEAVE_ONE_OUT']) {
    const all = ['all', total.of, right, total.unsure, total.wrong, total.missed].join(' | ');
    process.stdout.write(`${[...rows, all].map((row) => `| ${row} |`).join('\n')}\n`);
  }
  expect(right / total.of).toBeGreaterThanOrEqual(0.92);
  expect(total.wrong / total.of).toBeLessThanOrEqual(0.01);
  await expect(`${ledger.join('\n')}\n`).toMatchFileSnapshot('leave-one-out.txt');
});
