// @vitest-environment happy-dom
import { expect, test } from 'vitest';

import { PageReader } from '@/lib/page/page-reader';
import type { RecognisedField } from '@/lib/page/types';

import { composePage, KINDS_OF_PAGES, randomBy } from '../../markup/composed/compose-page';
import { markupOf, type PortalPage, type Worded } from '../../markup/portals';

const PAGES = 20;
const FEWEST_RIGHT = 0.97;

const holds = ({ controls }: RecognisedField, name: string): boolean =>
  controls.some(({ elements }) =>
    elements.some(
      (element) =>
        element.getAttribute('name') === name || element.querySelector(`[name="${name}"]`),
    ),
  );

/** What each label of a page was taken for; a page of values tells a field by its label. */
function readingsOf(page: PortalPage, isShown: boolean): [Worded, RecognisedField | undefined][] {
  document.title = page.title;
  document.body.innerHTML = markupOf(page);
  const fields = [...new PageReader(document, { system: null }).read().fields];
  return page.rows.flatMap((row) => {
    if (!('label' in row)) return [];
    const at = fields.findIndex((field) =>
      isShown ? field.labelText.startsWith(row.label) : holds(field, row.name),
    );
    return [[row, at < 0 ? undefined : fields.splice(at, 1)[0]] as [Worded, RecognisedField]];
  });
}

test.each(Object.entries(KINDS_OF_PAGES))(
  'of pages put together at random (%s) nothing is read wrong, and nearly all is right',
  (name, kind) => {
    const random = randomBy(11 + 7_919 * name.length);
    const wrong: string[] = [];
    let [all, right] = [0, 0];
    for (let at = 0; at < PAGES; at++)
      for (const page of composePage(kind, random))
        for (const [row, found] of readingsOf(page, kind.isShown === true)) {
          all++;
          if (!found?.certain) continue;
          if (found.key === row.key) right++;
          else wrong.push(`page ${at} ${page.layout}: ${row.label} (${row.key}) as ${found.key}`);
        }
    expect(wrong).toEqual([]);
    expect(right / all).toBeGreaterThanOrEqual(FEWEST_RIGHT);
  },
);
