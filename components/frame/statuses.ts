import { recogniseStage, isSubmission, type StatusOnPage } from '@/lib/filings/recognise-stage';
import type { SystemId } from '@/lib/forms/types';
import { dataOf, parentElement, textWalker } from '@/lib/page/read/dom';
import type { PageReading, RecognisedText } from '@/lib/page/types';

/** Each status of a filing on an order page, with what stands beside it of the filing's own names. */
export function statusesIn({ texts }: PageReading, system: SystemId | null): StatusOnPage[] {
  const found = new Map<string, StatusOnPage>();
  for (const text of texts) {
    const status =
      text.kind === 'message' ? recogniseStage(text.zh, system ?? undefined) : undefined;
    if (!status) continue;
    const about = namesBeside(text);
    found.set([status.zh, ...about].join(' '), { ...status, about });
  }
  return [...found.values()];
}

/** Whether the page says at this moment that a filing was handed in. */
export const saysSubmitted = ({ texts }: PageReading, system: SystemId | null): boolean =>
  texts.some(({ kind, zh }) => kind === 'message' && isSubmission(zh, system));

/** Domains and order numbers. */
const NAMES = /[a-z\d-]+(?:\.[a-z\d-]+)*\.[a-z]{2,}|\d{8,}/giu;
const LONGEST = 1_000;
const HIGHEST = 5;
/** A row has its order number, perhaps a phone; more are several rows. */
const NUMBERS = 2;

/** What names a filing in the row or the card of a text: the nearest around it that names any. */
function namesBeside({ element }: RecognisedText): string[] {
  let around: Element | null = element;
  for (let level = 0; around && level < HIGHEST; level++, around = parentElement(around)) {
    const words = wordsIn(around);
    if (words === null) return [];
    const names = words.match(NAMES);
    if (!names) continue;
    const told = [...new Set(names.map((name) => name.toLowerCase()))];
    return told.filter((name) => /^\d+$/.test(name)).length > NUMBERS ? [] : told;
  }
  return [];
}

/** The texts below an element, each by itself; null when they are too long for a row. */
function wordsIn(element: Element): string | null {
  const walker = textWalker(element);
  let words = '';
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    words += ` ${dataOf(node as Text)}`;
    if (words.length > LONGEST) return null;
  }
  return words;
}
