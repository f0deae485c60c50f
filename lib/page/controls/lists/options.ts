import { dispatch, parentElement, textWalker } from '../../read/dom';
import { all, matches, wordsOf } from '../elements';
import { sameWords } from '../same-words';
import { PATIENCE, until } from '../wait';

const canScroll = (element: HTMLElement): boolean =>
  element.scrollHeight > element.clientHeight + 1 &&
  element.clientHeight > 0 &&
  getComputedStyle(element).overflowY !== 'visible';

/** Long lists keep only what is in view in the document. */
const scrollerOf = (list: HTMLElement): HTMLElement | undefined =>
  [list, ...all(list, '*')].find(canScroll);

/**
 * The title of an option that shows a description with it, each in a box of its own; null for any other. A part that
 * is only set off within a line, as what was searched for is, is no title.
 */
function titleOf(option: Element): string | null {
  const walker = textWalker(option);
  let text = walker.nextNode();
  while (text && wordsOf(text) === '') text = walker.nextNode();
  const title = text ? wordsOf(text) : '';
  for (let at = text && parentElement(text); at && at !== option; at = parentElement(at)) {
    if (wordsOf(at) !== title) return null;
    if (getComputedStyle(at).display !== 'inline') return title;
  }
  return null;
}

/** What a list offers, and the option that is called like `wanted`. */
export interface Search {
  found: HTMLElement | null;
  offered: string[];
}

/**
 * Looks for an option by its words, scrolling through a list that draws only what is in view. Waits `patience`
 * milliseconds for options that load late.
 */
export async function findOption(
  list: HTMLElement,
  option: string,
  wanted: string,
  signal: AbortSignal,
  patience = PATIENCE,
): Promise<Search> {
  const options = () => all(list, option).filter((one) => wordsOf(one) !== '');
  const offered = new Set<string>();
  const look = (): HTMLElement | null => {
    for (const one of options()) offered.add(wordsOf(one));
    const called = options().find((one) => sameWords(wordsOf(one), wanted));
    if (called) return called;
    const titled = options().filter((one) => sameWords(titleOf(one) ?? '', wanted));
    return titled.length === 1 ? (titled[0] ?? null) : null;
  };
  await until(() => options().length > 0, signal, patience);
  let found = look();
  const scroller = found ? undefined : scrollerOf(list);
  if (!scroller) return { found, offered: [...offered] };
  // A list that has just opened scrolls to what is chosen, maybe while we scroll: it is gone through twice.
  for (let pass = 0; !found && pass < 2 && !signal.aborted; pass++) {
    scrollTo(scroller, 0);
    for (;;) {
      found = await until(look, signal, 60);
      const end = scroller.scrollHeight - scroller.clientHeight;
      if (found || signal.aborted || scroller.scrollTop >= end - 1) break;
      scrollTo(scroller, scroller.scrollTop + scroller.clientHeight * 0.8);
    }
  }
  return { found, offered: [...offered] };
}

function scrollTo(scroller: HTMLElement, top: number): void {
  scroller.scrollTop = top;
  dispatch(scroller, new Event('scroll'));
}

export const isOff = (option: HTMLElement, disabled: string): boolean =>
  matches(option, `${disabled}, [aria-disabled="true"], [disabled]`);
