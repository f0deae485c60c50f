import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

import { expect, type Frame, type JSHandle, type Page } from '@playwright/test';

/** One field of an answer key: which text is its label, and which elements are its controls. */
export interface AnswerField {
  key: string;
  index: number;
  /** The label without stars, colons and spaces that the page puts around or into it. */
  label: string;
  /** Which of the visible innermost elements with exactly this text is the label, from 0, in document order. */
  occurrence: number;
  /** The visible elements that match, or only the `nth` of them; `host >>> inner` looks into an open shadow root. */
  control: { selector: string; nth?: number };
  count: number;
}

/** What a perfect reading of one page of the replica finds (`test/replica/README.md`). */
export interface AnswerKey {
  name: string;
  family: string;
  system: string;
  address: string;
  /** Selectors of what is ticked, in order, before the page is as the key describes it. */
  prepare: string[];
  /** Part of the address of the frame that holds the fields; the page itself when absent. */
  frame?: string;
  fields: AnswerField[];
  /** Labels whose value the page only shows. */
  carried: { key: string; label: string }[];
  texts: {
    steps: string[];
    headings: string[];
    buttons: string[];
    hints: string[];
    /** Field key to the list in `test/replica/wording/lists.json`. */
    options: Record<string, string>;
    messages: string[];
  };
}

const FOLDER = join(import.meta.dirname, '../../replica/answers');

/** Every answer key, by name. */
export function answerKeys(): AnswerKey[] {
  return readdirSync(FOLDER)
    .filter((file) => file.endsWith('.json'))
    .toSorted()
    .map((file) => ({
      ...(JSON.parse(readFileSync(join(FOLDER, file), 'utf8')) as Omit<AnswerKey, 'name'>),
      name: file.replace('.json', ''),
    }));
}

/** Brings a page that was opened at the key's address into the state that the key describes. */
export async function prepare(page: Page, key: AnswerKey): Promise<Frame> {
  let frame: Frame | undefined = page.mainFrame();
  const wanted = key.frame;
  if (wanted !== undefined) {
    await page.waitForFunction((part) => {
      const frames = (view: Window): Window[] =>
        [...Array(view.length).keys()].flatMap((index) => {
          const inner = view[index];
          return inner ? [inner, ...frames(inner)] : [];
        });
      return frames(window).some((view) => view.location.href.includes(part));
    }, wanted);
    frame = page.frames().find((each) => each.url().includes(wanted));
  }
  if (!frame) throw new Error(`${key.name}: no frame whose address has "${wanted}"`);
  await frame.waitForLoadState();
  for (const selector of key.prepare) {
    const target = frame.locator(selector).filter({ visible: true }).first();
    // What is said about the page takes its place meanwhile, and may move it away from below the pointer.
    await expect(() => target.check({ force: true, timeout: 1_000 })).toPass();
  }
  const last = key.fields.at(-1);
  if (last)
    await frame.waitForSelector(last.control.selector.split(' >>> ')[0] ?? 'body', {
      state: 'attached',
    });
  return frame;
}

/** The label's and the controls' elements of every field of the key, in the key's order; missing ones are absent. */
export function locate(
  frame: Frame,
  key: AnswerKey,
): Promise<JSHandle<{ key: string; label: Element | undefined; controls: Element[] }[]>> {
  return frame.evaluateHandle((fields) => {
    const bare = (text: string | null) => (text ?? '').replace(/[\s*＊:：]/g, '');
    const shown = (element: Element) =>
      element.checkVisibility() ||
      (element instanceof HTMLInputElement &&
        element.type === 'file' &&
        element.parentElement?.parentElement?.checkVisibility() === true);
    const within = (root: ParentNode): Element[] =>
      [...root.querySelectorAll('*')].flatMap((element) =>
        element.shadowRoot && !element.localName.startsWith('beian-lens-')
          ? [element, ...within(element.shadowRoot)]
          : [element],
      );
    const find = (selector: string): Element[] => {
      const [outer = '', inner] = selector.split(' >>> ');
      const found = [...document.querySelectorAll(outer)];
      return inner === undefined
        ? found
        : found.flatMap((host) => [...(host.shadowRoot?.querySelectorAll(inner) ?? [])]);
    };
    const labelled = (label: string) =>
      within(document.body).filter(
        (element) =>
          !['SCRIPT', 'STYLE', 'OPTION'].includes(element.tagName) &&
          bare(element.textContent) === bare(label) &&
          ![...element.children].some((child) => bare(child.textContent) === bare(label)) &&
          element.checkVisibility(),
      );
    return fields.map((field) => {
      const controls = find(field.control.selector).filter(shown);
      const nth = field.control.nth;
      return {
        key: field.key,
        label: labelled(field.label)[field.occurrence],
        controls: nth === undefined ? controls : controls.slice(nth, nth + 1),
      };
    });
  }, key.fields);
}
