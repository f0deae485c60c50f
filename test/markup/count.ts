import { PageReader } from '@/lib/page/page-reader';
import { finish } from '@/lib/page/read/slices';
import type { PageReading, RecognisedField } from '@/lib/page/types';
import { watchPage } from '@/lib/page/watch-page';

import { askedPages, type Asked, type AskedPage } from './asked';
import { KINDS, type Kind } from './kinds';

/** How the labels of one kind of markup were read. */
export interface Count {
  of: number;
  /** The right field, index and controls, surely. */
  found: number;
  /** Explained with several fields, and never filled. */
  unsure: number;
  /** Surely taken for another field. */
  wrong: number;
  missed: number;
  /** Each that was not found: what was asked, and what it was taken for. */
  failures: string[];
}

/** Reads every generated page in every kind of markup, in the document that it runs in. */
export async function countKinds(): Promise<Record<string, Count>> {
  const counts: Record<string, Count> = {};
  for (const { name } of KINDS) counts[name] = await countKind(name);
  return counts;
}

/** Reads every generated page in one kind of markup; throws for a kind that there is not. */
export async function countKind(name: string): Promise<Count> {
  const kind = KINDS.find((each) => each.name === name);
  if (!kind) throw new Error(`There is no kind of markup ${name}.`);
  const count: Count = { of: 0, found: 0, unsure: 0, wrong: 0, missed: 0, failures: [] };
  for (const page of pagesFor(kind)) compare(page, kind, await read(page, kind), count);
  document.body.replaceChildren();
  return count;
}

/** The pages without the fields that the kind cannot show; one wording will do where a page has to be waited for. */
function pagesFor({ change, suits = () => true }: Kind): AskedPage[] {
  return askedPages()
    .filter(({ round }) => !change || round === 0)
    .map((page) => ({
      ...page,
      sections: page.sections
        .map(({ heading, fields }) => ({ heading, fields: fields.filter(suits) }))
        .filter(({ fields }) => fields.length > 0),
    }))
    .filter(({ sections }) => sections.length > 0);
}

async function read(page: AskedPage, kind: Kind): Promise<PageReading> {
  document.body.replaceChildren();
  const holder = document.createElement('div');
  holder.id = 'page';
  holder.setHTMLUnsafe(kind.render(page));
  document.body.append(holder);
  if (!kind.change) return readNow(page);
  const life = new AbortController();
  const readings: PageReading[] = [];
  watchPage(document, { system: page.system }, (one) => readings.push(one), life.signal);
  await drawn();
  kind.change(page);
  await drawn();
  life.abort();
  const last = readings.at(-1);
  if (!last) throw new Error(`No reading of ${kind.name}.`);
  return last;
}

function readNow({ system }: AskedPage): PageReading {
  const reader = new PageReader(document, { system });
  reader.findShadowRoots();
  finish(reader.settling());
  return reader.read();
}

/** Until changes were taken in: the watch reads once per frame. */
const drawn = (): Promise<void> =>
  new Promise((resolve) => {
    requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(resolve)));
  });

function compare(page: AskedPage, kind: Kind, reading: PageReading, count: Count): void {
  for (let index = 0; index < (kind.repeats ?? 1); index++) {
    for (const { fields } of page.sections) {
      for (const asked of fields.filter(kind.judges ?? (() => true))) {
        count.of++;
        const result = judge(asked, index, reading.fields);
        count[result.outcome]++;
        if (result.outcome === 'found') continue;
        const name = `${asked.key}${index > 0 ? `#${index}` : ''} (${asked.label}, ${page.system})`;
        count.failures.push(`${name} ${result.outcome}${result.as ? ` as ${result.as}` : ''}`);
      }
    }
  }
}

export type Outcome = 'found' | 'unsure' | 'wrong' | 'missed';

/** What a reading says of one field that was asked; `as` is what its first control was taken for instead. */
export function judge(
  asked: Asked,
  index: number,
  fields: readonly RecognisedField[],
): { outcome: Outcome; as?: string } {
  const found = fields.find(
    (field) => field.key === asked.key && field.index === index && holds(field, asked.names),
  );
  if (found) return { outcome: found.certain ? 'found' : 'unsure' };
  const [other] = fields.filter((field) => holds(field, asked.names.slice(0, 1)));
  if (!other) return { outcome: 'missed' };
  const as = `${other.key}#${other.index}`;
  return { outcome: other.certain ? 'wrong' : 'unsure', as };
}

/** Whether the controls of a field are those with the names. */
const holds = ({ controls }: RecognisedField, names: readonly string[]): boolean =>
  controls.length > 0 &&
  names.every((name) =>
    controls.some(({ elements }) =>
      elements.some(
        (element) =>
          element.getAttribute('name') === name || element.querySelector(`[name="${name}"]`),
      ),
    ),
  );
