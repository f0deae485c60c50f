/** The names of our elements are known to every page, so only the elements themselves tell which are ours. */
const made = new WeakSet<Element>();

/** Remembers an element that we put on the page. */
export function rememberOwn(element: Element): void {
  made.add(element);
}

/** Whether we put this very element on the page. */
export const isOwn = (element: Element): boolean => made.has(element);
