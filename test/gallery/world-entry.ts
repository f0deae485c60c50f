import { clearFilled, undoFill } from '@/lib/autofill/undo/undo';
import { Journal } from '@/lib/autofill/run/journal';
import { refusalHere } from '@/lib/autofill/plan/refused-here';
import { runFill } from '@/lib/autofill/run/run';
import type { PlanOptions } from '@/lib/autofill/plan/plan';
import type { Plan, Report } from '@/lib/autofill/types';
import type { FieldValue } from '@/lib/forms/values';
import type { FillRequestItem } from '@/lib/autofill/types';
import { controlOf } from '@/lib/page/controls';
import { watchChosenFiles } from '@/lib/page/controls/kept-files';
import { placeObstacle } from '@/lib/page/controls/filing-place';
import { bringIntoView } from '@/lib/page/controls/sight/visibility';
import { settled } from '@/lib/page/controls/wait';
import { documentElement, query } from '@/lib/page/read/dom';
import type { Control, RecognisedField, WriteResult } from '@/lib/page/types';

import { WholePage } from './read-whole-page';

/** A field of a gallery page: which rows it owns and what it asks. */
interface GalleryField {
  key: string;
  rows: string[];
  texts: string[];
}

let journal = new Journal();
let whole: WholePage | null = null;
const wholePage = () => (whole ??= new WholePage(journal));
let running = new AbortController();
const remembered = new Map<string, RecognisedField>();
const present = () => ({ fields: [...remembered.values()], buttons: [] });
const undoOptions = () => ({ frame: 'top', signal: new AbortController().signal, now: present });

/** What the specs call in the isolated world, where content scripts live. */
const world = {
  /** Writes into the widget of a row as a fill would, and reads it back once the page has settled. */
  async write(
    row: string,
    values: string[],
  ): Promise<{ kind: string; result: WriteResult; read: string[] }> {
    const { signal } = new AbortController();
    const control = controlIn(row);
    const files = values.map((name) => new File(['picture'], name, { type: 'image/jpeg' }));
    const result = await control.write(values, { signal, files });
    await settled(signal);
    return { kind: control.kind, result, read: control.read() };
  },
  /** What stands in the way of writing into the widget of a row, once it is in the window. */
  obstacle(row: string): string | null {
    const control = controlIn(row);
    const [shown] = control.elements;
    if (shown) bringIntoView(shown);
    return control.obstacle();
  },
  refusal: (): string | null => refusalHere(),
  refusalAt: (href: string): string | null =>
    placeObstacle({ href, origin: 'x', isFramedByOther: false }, () => false),

  /** Recognises the fields of a page, as a preview does. */
  preview(fields: GalleryField[]): FillRequestItem[] {
    return fields.map(({ key, rows, texts }) => {
      const field = remembered.get(key) ?? recognised(key, rows);
      remembered.set(key, field);
      const was = field.controls.flatMap((control) => control.read());
      const isUpload = field.controls[0]?.kind === 'upload';
      const files = texts.map((name) => ({ name, type: 'image/jpeg', data: btoa('picture') }));
      return { id: key, key, index: 0, labelText: key, was, texts, ...(isUpload && { files }) };
    });
  },
  /** Runs an order on what was recognised for the preview; `cancelAfter` fields it is cancelled. */
  async run(items: FillRequestItem[], cancelAfter = Infinity): Promise<Report> {
    running = new AbortController();
    return runFill(
      { plan: 'plan', items },
      {
        frame: 'top',
        signal: running.signal,
        journal,
        refusal: refusalHere(),
        now: present,
        onProgress: ({ done }) => {
          if (done >= cancelAfter) running.abort();
        },
      },
    );
  },
  undo: (): Promise<Report> => undoFill(journal, undoOptions()),
  clear: (): Promise<Report> => clearFilled(journal, undoOptions()),
  /** As the overlay does it: the page is read, planned for and filled, not fields that a spec names. */
  fillPage: (values: readonly FieldValue[], options: PlanOptions = {}): Promise<Report> =>
    wholePage().fill(values, options, refusalHere()),
  planPage: (values: readonly FieldValue[], options: PlanOptions = {}): Plan =>
    wholePage().plan(values, options),
  undoPage: (): Promise<Report> => wholePage().undo(),
  /** Remembers the files that are chosen from now on, as the overlay does. */
  watchFiles: (): void => watchChosenFiles(new AbortController().signal),
  held: (key: string): string[] =>
    remembered.get(key)?.controls.flatMap((control) => control.read()) ?? [],
  forget(): void {
    journal = new Journal();
    remembered.clear();
  },
};

function recognised(key: string, rows: string[]): RecognisedField {
  return {
    id: key,
    key,
    index: 0,
    label: documentElement(document),
    labelText: key,
    controls: rows.map(controlIn),
    evidence: [],
    score: 1,
    certain: true,
    candidates: [key],
  };
}

function controlIn(row: string): Control {
  // What is found of them on a page is no outermost element: EasyUI hides that, and Vant's holds the label, too.
  const root =
    query(document, `[data-widget="${row}"] :is(.textbox, .van-field__body)`) ??
    query(document, `[data-widget="${row}"] > *`);
  if (!(root instanceof HTMLElement)) throw new Error(`The page has no row “${row}”.`);
  return controlOf(root);
}

Object.assign(globalThis, { world });
