import { pageMessages } from './built/page-messages';
import { messageTexts } from './known-texts.precomputed';
import { normalise } from './normalise';
import { QUOTED_KINDS } from './quoted-kinds';
import type { PageMessage, SystemId } from './types';

/** Every text of the pages that is no field label: buttons, titles, statuses, errors, reasons of a rejection. */
export const MESSAGES: readonly PageMessage[] = pageMessages.flatMap(([system, messages]) =>
  messages.map((message) => ({ ...message, system })),
);

const DIGITS = /\d{1,20}/gu;

/** Where the numbers of a message differ (limits, counts), its other words still tell which it is. */
const withoutNumbers = (wording: string) => wording.replace(DIGITS, '#');

let byWording: Map<string, PageMessage[]> | undefined;
let byWordingWithoutNumbers: Map<string, PageMessage[]> | undefined;

function add(index: Map<string, PageMessage[]>, wording: string, message: PageMessage) {
  const known = index.get(wording);
  if (known) known.push(message);
  else index.set(wording, [message]);
}

function indexMessages() {
  byWording = new Map();
  byWordingWithoutNumbers = new Map();
  for (const [at, message] of MESSAGES.entries()) {
    const wording = messageTexts[at] || message.zh;
    add(byWording, wording, message);
    if (/\d/u.test(wording)) add(byWordingWithoutNumbers, withoutNumbers(wording), message);
  }
}

/**
 * What a text of a page means: the message with the same wording after normalisation, first of `system`, then of any
 * system. Numbers in it may differ, as long as the rest names one message.
 */
export function findMessage(text: string, system?: SystemId): PageMessage | undefined {
  if (!byWording) indexMessages();
  const wording = normalise(text);
  if (wording === '') return undefined;
  const found = byWording?.get(wording) ?? [];
  if (found.length > 0) return found.find((message) => message.system === system) ?? found[0];
  if (!/\d/u.test(wording)) return undefined;
  const similar = byWordingWithoutNumbers?.get(withoutNumbers(wording)) ?? [];
  const wordings = new Set(similar.map((message) => message.zh));
  return wordings.size === 1 ? similar[0] : undefined;
}

const SHORTEST_QUOTED = 4;
const LONGEST_REMARK = 1_000;
const LIST_NUMBER = /^\s*[(（]?\d{1,2}[)）.．]\s*/u;
const SEPARATORS = /[，,。；;、：:\n\r!！?？“”【】]+/u;

/**
 * Every message in a text of a page: the whole text when it is one, else the errors and reasons between its commas and
 * full stops (驳回原因：网站名称不合格；证件不合格). A text of more than a thousand characters is not a remark.
 */
export function messagesIn(text: string, system?: SystemId): PageMessage[] {
  const whole = findMessage(text, system);
  if (whole) return [whole];
  if (text.length > LONGEST_REMARK) return [];
  const found = new Set<PageMessage>();
  for (const part of text.split(SEPARATORS)) {
    const words = part.replace(LIST_NUMBER, '');
    if (words.length < SHORTEST_QUOTED) continue;
    const message = findMessage(words, system);
    if (message && QUOTED_KINDS.has(message.kind)) found.add(message);
  }
  return [...found];
}
