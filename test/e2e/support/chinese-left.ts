import type { Frame, Page } from '@playwright/test';

/** What of a page a person still sees in Chinese alone. */
export interface ChineseLeft {
  /** Neither on the page nor in the panel's list. */
  left: string[];
  /** No room beside it, or known nowhere: the panel lists it. */
  listed: string[];
}

/** Hears from the frames of a tab, as the panel does, what they list. Runs in a page of the extension. */
export const hearLists = (extensionPage: Page, address: string): Promise<void> =>
  extensionPage.evaluate(async (url) => {
    const tabs = (globalThis as unknown as { chrome: { tabs: Tabs } }).chrome.tabs;
    const tab = (await tabs.query({})).find((one) => one.url === url);
    if (!tab) throw new Error(`No tab shows ${url}.`);
    const lists = new Map<string, string[]>();
    Object.assign(globalThis, { lists });
    tabs.connect(tab.id, { name: 'beian-lens-frames' }).onMessage.addListener(({ type, state }) => {
      if (type === 'state' && state)
        lists.set(
          state.frame,
          state.unexplained.map(({ zh }) => zh),
        );
    });
  }, address);

interface Tabs {
  query(by: object): Promise<{ id: number; url?: string }[]>;
  connect(
    tab: number,
    options: { name: string },
  ): { onMessage: { addListener(hear: (event: StateEvent) => void): void } };
}

interface StateEvent {
  type: string;
  state?: { frame: string; unexplained: { zh: string }[] };
}

/**
 * The Chinese that a person sees in a page, with all its frames, and that has no English beside it. What the form holds
 * (names, addresses) is no text of the page. Each text once, in page order.
 */
export async function chineseIn(page: Page): Promise<string[]> {
  return [...new Set((await Promise.all(page.frames().map(chineseInFrame))).flat())];
}

/** The same, told apart by what the panel lists. */
export async function chineseLeft(page: Page, extensionPage: Page): Promise<ChineseLeft> {
  const texts = await chineseIn(page);
  const lists = await extensionPage.evaluate(() =>
    [...(globalThis as unknown as { lists: Map<string, string[]> }).lists.values()].flat(),
  );
  const known = new Set(lists.map((zh) => zh.replace(/\s+/gu, ' ')));
  return {
    left: texts.filter((text) => !known.has(text)),
    listed: texts.filter((text) => known.has(text)),
  };
}

function chineseInFrame(frame: Frame): Promise<string[]> {
  return frame.evaluate(() => {
    const HAN = /[\u4e00-\u9fff]/u;
    const LONGEST_OF_ONE_NOTE = 200;
    const NO_TEXT = new Set(['SCRIPT', 'STYLE', 'NOSCRIPT', 'OPTION', 'TEXTAREA']);
    const isOurs = (node: Node | null): boolean =>
      node instanceof Element && node.localName.startsWith('beian-lens-');
    const isNote = (node: Node | null): boolean =>
      node instanceof Element && node.localName === 'beian-lens-note';
    const short = (text: string | null): string => (text ?? '').replace(/\s+/gu, ' ').trim();
    const held = new Set(
      [...JSON.stringify(window.__replica?.state() ?? {}).matchAll(/"((?:[^"\\]|\\.)*)"/gu)].map(
        ([, value]) => short(value ?? ''),
      ),
    );
    const within = (root: ParentNode): Element[] =>
      [...root.querySelectorAll('*')].flatMap((element) =>
        isOurs(element)
          ? []
          : element.shadowRoot
            ? [element, ...within(element.shadowRoot)]
            : [element],
      );
    const isSeen = (element: Element): boolean => {
      if (!element.checkVisibility({ visibilityProperty: true, opacityProperty: true }))
        return false;
      const { width, height } = element.getBoundingClientRect();
      return width > 1 && height > 1;
    };
    const nextOf = (node: Node): Node | null => {
      let next = node.nextSibling;
      while (next && next.nodeType === Node.TEXT_NODE && short(next.textContent) === '')
        next = next.nextSibling;
      return next;
    };
    /** Below a box there is room for what stands in it at the end of its column. */
    const hasNoteInColumn = (node: Node): boolean => {
      const element = node instanceof Element ? node : node.parentElement;
      const column = element?.closest(
        '.next-form-item-control,.ant-form-item-control,.el-form-item__content,td,dd',
      );
      return [...(column?.children ?? [])].some(
        (child) =>
          isNote(child) && /^(?:hint|button)$/u.test(child.getAttribute('data-kind') ?? ''),
      );
    };
    const isExplained = (node: Node): boolean => {
      if (hasNoteInColumn(node)) return true;
      let at: Node | null = node;
      for (let level = 0; at && level < 6; level++) {
        if (isNote(nextOf(at))) return true;
        const above: Element | null = at.parentElement;
        if (!above || short(above.textContent).length > LONGEST_OF_ONE_NOTE) return false;
        if ([...above.children].some(isNote)) return true;
        if (level > 0 && above.matches('form,tr,ul,table,body')) return false;
        at = above;
      }
      return false;
    };
    const left: string[] = [];
    const elements = within(document.body);
    for (const element of elements) {
      if (element instanceof HTMLOptionElement) {
        if (HAN.test(element.text) && element.checkVisibility() && !element.label.includes(' · '))
          left.push(short(element.text));
        continue;
      }
      if (NO_TEXT.has(element.tagName) && element.tagName !== 'TEXTAREA') continue;
      if (element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement) {
        const isButton = /^(?:button|submit|reset)$/u.test(element.type);
        const text = isButton ? element.value : element.value === '' ? element.placeholder : '';
        if (HAN.test(text) && isSeen(element) && !isExplained(element)) left.push(short(text));
        continue;
      }
      for (const node of element.childNodes) {
        const text = short(node.textContent);
        if (node.nodeType !== Node.TEXT_NODE || !HAN.test(text) || held.has(text)) continue;
        if (isSeen(element) && !isExplained(node)) left.push(text);
      }
    }
    return left;
  });
}
