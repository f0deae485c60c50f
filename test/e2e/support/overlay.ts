import type { Frame, Page } from '@playwright/test';

import type { AnswerKey } from './answers';

/** What of one page of the replica the overlay leaves unexplained. */
export interface Unexplained {
  /** Field keys whose label has no note of that field, e.g. `entity.name 0`. */
  labels: string[];
  /** Visible steps, headings, buttons and hints without a note. */
  texts: string[];
  /** Native options without an English label. */
  options: string[];
}

/** Compares the notes in a frame with its answer key. */
export function unexplained(frame: Frame, key: AnswerKey): Promise<Unexplained> {
  return frame.evaluate(({ fields, carried, texts }) => {
    const bare = (text: string | null) => (text ?? '').replace(/[\s*＊:：]/g, '');
    const within = (root: ParentNode): Element[] =>
      [...root.querySelectorAll('*')].flatMap((element) =>
        element.shadowRoot && !element.localName.startsWith('beian-lens-')
          ? [element, ...within(element.shadowRoot)]
          : [element],
      );
    const shown = within(document.body).filter(
      (element) =>
        !['SCRIPT', 'STYLE', 'OPTION'].includes(element.tagName) && element.checkVisibility(),
    );
    const withText = (text: string) =>
      shown.filter(
        (element) =>
          bare(element.textContent) === bare(text) &&
          ![...element.children].some((child) => bare(child.textContent) === bare(text)),
      );
    const note = (element: Element, selector = '') =>
      (selector === '' &&
        element
          .closest('.next-form-item-control,.ant-form-item-control,td,dd')
          ?.querySelector(':scope > beian-lens-note[data-kind=hint]')) ||
      [
        element,
        element.closest('button,a,[role=button]'),
        // The frame of an upload has its note after it.
        element.closest('button,i')?.closest(':has(> input[type=file])'),
      ].some(
        (place) =>
          place?.querySelector(`:scope > beian-lens-note${selector}`) ||
          place?.nextElementSibling?.matches(`beian-lens-note${selector}`),
      );
    const labelled = (label: string, occurrence: number, selector: string) => {
      const element = withText(label)[occurrence];
      return element !== undefined && note(element, selector);
    };
    // The label's card says more than a grey “choose” or “enter” in its box, which has no note of its own.
    const generic = /^请(?:选择|输入)/u;
    return {
      labels: [
        ...fields
          .filter(
            ({ key, index, label, occurrence }) =>
              !labelled(
                label,
                occurrence,
                `[data-kind=label][data-field="${key}"][data-index="${index}"]`,
              ),
          )
          .map(({ key, index }) => `${key} ${index}`),
        ...carried
          .filter(({ label }) => !withText(label).some((element) => note(element)))
          .map(({ key }) => `${key} carried`),
      ],
      texts: [
        ...new Set([...texts.steps, ...texts.headings, ...texts.buttons, ...texts.hints]),
      ].filter((text) => {
        const found = withText(text);
        return found.length > 0 && !generic.test(text) && !found.some((element) => note(element));
      }),
      options: [
        ...new Set(
          within(document.body)
            .filter((element) => element instanceof HTMLOptionElement)
            .filter(
              (option) =>
                /[\u4e00-\u9fff]/u.test(option.text) &&
                option.checkVisibility() &&
                !option.label.includes(' · '),
            )
            .map(({ text }) => text),
        ),
      ],
    };
  }, key);
}

/** The notes that end behind the edge of the box that clips them. */
export function cutOff(page: Page): Promise<(string | null | undefined)[]> {
  return page.evaluate(() => {
    const clipping = (element: Element): Element | null => {
      const frame = element.parentElement;
      if (!frame || frame === document.body) return null;
      return getComputedStyle(frame).overflow === 'visible' ? clipping(frame) : frame;
    };
    return [...document.querySelectorAll('beian-lens-note')]
      .filter((note) => {
        const own = note.getBoundingClientRect();
        const frame = clipping(note)?.getBoundingClientRect();
        return frame && (own.right > frame.right + 1 || own.bottom > frame.bottom + 1);
      })
      .map((note) => note.shadowRoot?.textContent);
  });
}

/** The boxes that stand further to the side than they would without the notes of labels, by name and distance. */
export function pushedAside(frame: Frame): Promise<string[]> {
  return frame.evaluate(() => {
    const within = (root: ParentNode): Element[] =>
      [...root.querySelectorAll('*')].flatMap((element) =>
        element.shadowRoot && !element.localName.startsWith('beian-lens-')
          ? [element, ...within(element.shadowRoot)]
          : [element],
      );
    const all = within(document);
    const boxes = all.filter(
      (element) =>
        element.matches('input:not([type=radio],[type=checkbox],[type=file]),select,textarea') &&
        element.checkVisibility() &&
        // The columns of a table are as wide as what is in them, and stay in line all the same.
        !element.closest('td'),
    );
    const edges = (): number[] => boxes.map((box) => box.getBoundingClientRect().left);
    const placed = edges();
    const notes = all.filter((element) => element.matches('beian-lens-note[data-kind=label]'));
    const ways = notes.map((note) => {
      const [parent, next] = [note.parentNode, note.nextSibling];
      return () => parent?.insertBefore(note, next);
    });
    for (const note of notes) note.remove();
    const without = edges();
    for (const back of ways.toReversed()) back();
    return boxes.flatMap((box, at) => {
      const distance = Math.round((placed[at] ?? 0) - (without[at] ?? 0));
      const name = box.getAttribute('name') ?? box.getAttribute('placeholder') ?? box.id;
      return Math.abs(distance) > 1 ? [`${name} ${distance}`] : [];
    });
  });
}

/** Every node of the page that is not ours, one a line: what the page's framework would meet. */
export function ownNodes(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const lines: string[] = [];
    const walk = (node: Node, depth: number): void => {
      const indent = ' '.repeat(depth);
      if (node instanceof Element) {
        if (node.localName.startsWith('beian-lens-')) return;
        const attributes = [...node.attributes]
          .filter(({ name, value }) => !(name === 'label' && value.includes(' · ')))
          // Keeps the browser from translating a form; given back when the overlay goes.
          .filter(({ name }) => !(name === 'translate' && node === document.documentElement))
          // The picture of a captcha is another one each time, and a step bar of the framework measures itself.
          .map(({ name, value }) => `${name}=${value.replace(/^(data:image|height:).*/, '$1')}`);
        lines.push(`${indent}<${[node.localName, ...attributes].join(' ')}>`);
        if (node.shadowRoot) walk(node.shadowRoot, depth + 1);
      } else lines.push(`${indent}${node.nodeName} ${node.nodeValue ?? ''}`);
      for (const child of node.childNodes) walk(child, depth + 1);
    };
    walk(document.documentElement, 0);
    return lines;
  });
}

/** Collects what the page, its framework or our scripts complain of. */
export function complaints(page: Page): string[] {
  const heard: string[] = [];
  page.on('pageerror', (error) => heard.push(String(error)));
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) heard.push(message.text());
  });
  return heard;
}

/** Waits until nothing of the page has changed for a moment. */
export async function settled(page: Page): Promise<void> {
  await page.waitForFunction(() => document.readyState === 'complete');
  await page.waitForFunction(
    () =>
      new Promise((resolve) => {
        const done = (): void => resolve(true);
        let timer = setTimeout(done, 400);
        new MutationObserver(() => {
          clearTimeout(timer);
          timer = setTimeout(done, 400);
        }).observe(document, { subtree: true, childList: true, characterData: true });
      }),
  );
}
