import type { WriteResult } from '../types';
import type { ListParts } from './libraries/types';
import { findOption, isOff } from './options';
import type { Popup } from './popup';
import { sameWords } from './same-words';
import { until } from './wait';

const includes = (texts: readonly string[], wanted: string): boolean =>
  texts.some((text) => sameWords(text, wanted));

/** Chooses in an open list: the wanted ones are pressed, and of several that are chosen the others let go. */
export async function chooseOptions(
  popup: Popup,
  list: ListParts,
  wanted: readonly string[],
  read: () => string[],
  isMultiple: boolean,
  signal: AbortSignal,
): Promise<WriteResult> {
  const before = read();
  const surplus = isMultiple ? before.filter((text) => !includes(wanted, text)) : [];
  const missing = wanted.filter((text) => !isMultiple || !includes(before, text));
  for (const text of [...surplus, ...missing]) {
    if (!popup.isOpen())
      return { outcome: 'failed', reason: `The page lets only one be chosen, so not “${text}”.` };
    const failure = await chooseOne(popup, list, text, read, isMultiple, signal);
    if (failure?.outcome === 'no-such-option') return { ...failure, at: wanted.indexOf(text) };
    if (failure) return failure;
  }
  return { outcome: 'written' };
}

/** Lists draw themselves again while they open or scroll, and a press on what was drawn before is lost. */
const TRIES = 3;

async function chooseOne(
  popup: Popup,
  list: ListParts,
  text: string,
  read: () => string[],
  isMultiple: boolean,
  signal: AbortSignal,
): Promise<WriteResult | null> {
  for (let left = TRIES; left > 0; left--) {
    const { found, offered } = await findOption(popup.element, list.option, text, signal);
    if (!found) return { outcome: 'no-such-option', offered };
    if (isOff(found, list.disabled))
      return { outcome: 'failed', reason: `The page does not let “${text}” be chosen now.` };
    const held = JSON.stringify(read());
    found.click();
    const heard = () => JSON.stringify(read()) !== held || !popup.isOpen();
    // Pressing one of several again would let it go: only what was surely lost is pressed once more.
    if ((await until(heard, signal, 500)) || (isMultiple && found.isConnected)) break;
  }
  return null;
}
