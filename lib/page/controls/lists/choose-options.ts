import type { WriteResult } from '../../types';
import { clickOn, isConnected } from '../../read/dom';
import { all, wordsOf } from '../elements';
import type { ListParts } from '../../libraries/types';
import type { ListSearch } from './list-search';
import { findOption, isOff, type Search } from './options';
import type { Popup } from './popup';
import { sameWords } from '../same-words';
import { until } from '../wait';
import * as say from '../../english/controls/lists/choose-options';

const includes = (texts: readonly string[], wanted: string): boolean =>
  texts.some((text) => sameWords(text, wanted));

/** An open list, and how its control is read and searched. */
export interface OpenList {
  popup: Popup;
  list: ListParts;
  read: () => string[];
  isMultiple: boolean;
  search: ListSearch | null;
  /** Whether the search is asked even though the list offers something else. */
  mustSearch: boolean;
  /** Hears what an option shows that was chosen by its title alone. */
  onTitled: (shown: string, title: string) => void;
  signal: AbortSignal;
}

/** Chooses in an open list: the wanted ones are pressed, and of several that are chosen the others let go. */
export async function chooseOptions(
  open: OpenList,
  wanted: readonly string[],
): Promise<WriteResult> {
  const { popup, read, isMultiple } = open;
  const before = read();
  const surplus = isMultiple ? before.filter((text) => !includes(wanted, text)) : [];
  const missing = wanted.filter((text) => !isMultiple || !includes(before, text));
  // A list that asks its server as it opens is gone until the answer comes.
  await until(popup.isOpen, open.signal);
  for (const text of [...surplus, ...missing]) {
    if (!popup.isOpen()) return { outcome: 'failed', reason: say.onlyOne(text) };
    const failure = await chooseOne(open, text);
    if (failure?.outcome === 'no-such-option') return { ...failure, at: wanted.indexOf(text) };
    if (failure) return failure;
  }
  return { outcome: 'written' };
}

/** Lists draw themselves again while they open or scroll, and a press on what was drawn before is lost. */
const TRIES = 3;

async function chooseOne(open: OpenList, text: string): Promise<WriteResult | null> {
  const { popup, list, read, isMultiple, signal } = open;
  for (let left = TRIES; left > 0; left--) {
    const { found, offered, canSearch } = await lookUp(open, text);
    if (!found) return { outcome: 'no-such-option', offered, ...(canSearch && { canSearch }) };
    if (isOff(found, list.disabled)) return { outcome: 'failed', reason: say.notChoosable(text) };
    if (!sameWords(wordsOf(found), text)) open.onTitled(wordsOf(found), text);
    const held = JSON.stringify(read());
    clickOn(found);
    const heard = () => JSON.stringify(read()) !== held || !popup.isOpen();
    // Pressing one of several again would let it go: only what was surely lost is pressed once more.
    if ((await until(heard, signal, 500)) || (isMultiple && isConnected(found))) break;
  }
  return null;
}

/** How long a list that can be searched may take to offer something by itself. */
export const UNASKED = 600;

/** Looks through the list, then asks its search where it has one and offers nothing, or must be asked. */
async function lookUp(
  { popup, list, search, mustSearch, signal }: OpenList,
  text: string,
): Promise<Search & { canSearch: boolean }> {
  const { option } = list;
  const unasked = await findOption(
    popup.element,
    option,
    text,
    signal,
    search ? UNASKED : undefined,
  );
  const asks = !unasked.found && search && (mustSearch || unasked.offered.length === 0);
  if (!asks) return { ...unasked, canSearch: search !== null && !unasked.found };
  search.ask(text);
  const isOffered = (one: HTMLElement): boolean => sameWords(wordsOf(one), text);
  await until(() => all(popup.element, option).some(isOffered), signal);
  const asked = await findOption(popup.element, option, text, signal, 0);
  if (!asked.found) search.clear();
  const offered = [...new Set([...unasked.offered, ...asked.offered])];
  return { found: asked.found, offered, canSearch: false };
}
