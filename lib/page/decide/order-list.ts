import { findMessage } from '@/lib/forms';
import { knownLabel, knownStatus } from '@/lib/forms/gate';

import { closest, parentElement } from '../read/dom';
import type { Item, TextItem } from '../items/items';
import { isInSentence } from '../items/labels';

/** Whether a text stands in prose or in the frame of the site, where known words say nothing about the page. */
export function isInArticle({ node }: TextItem): boolean {
  const element = parentElement(node);
  return !element || isInSentence(node) || closest(element, 'p,article,header,footer,nav') !== null;
}

const isMessage = (item: Item): item is TextItem =>
  item.kind === 'text' && item.word.isMessage && !isInArticle(item);

const isTelling = (item: Item): boolean =>
  item.kind === 'text' && item.word.labels.length > 0 && knownLabel(item.word.raw) === 'telling';

/** An order or a list of orders: the status of a filing beside a telling label, or two statuses. */
export function looksLikeOrder(items: readonly Item[]): boolean {
  const statuses = new Set<string>();
  for (const item of items)
    if (isMessage(item) && knownStatus(item.word.raw)) statuses.add(item.word.text);
  if (statuses.size === 0) return false;
  return statuses.size > 1 || items.some(isTelling);
}

/** Whether something besides headings is a known text of a filing system: an article about one has headings alone. */
export const hasMessages = (items: readonly Item[]): boolean =>
  items.some((item) => isMessage(item) && findMessage(item.word.raw)?.kind !== 'title');
