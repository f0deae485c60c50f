import type { LabelEntry } from '@/lib/forms';

import { closest, parentElement } from '../read/dom';
import { PAGE_BUTTON } from '../read/page-button';
import type { ControlItem, Item, TextItem } from './items';
import { shareField } from './labels';

const asksPaper = ({ word }: TextItem): boolean =>
  word.labels.some(({ key }) => key.startsWith('documents.'));

/** The words of an upload that say what it takes, in its card or on the button right before it: 国徽面, 上传核验单. */
export function uploadWords({ shape, at }: ControlItem, items: readonly Item[]): TextItem | null {
  if (shape !== 'upload') return null;
  const before = items[at - 1];
  if (before?.kind === 'text' && !before.within && isOnButton(before) && asksPaper(before))
    return before;
  for (let next = at + 1; next < items.length; next++) {
    const item = items[next];
    if (item?.kind !== 'text' || item.within?.at !== at) return null;
    if (asksPaper(item)) return item;
  }
  return null;
}

function isOnButton({ node }: TextItem): boolean {
  const element = parentElement(node);
  return element !== null && closest(element, PAGE_BUTTON) !== null;
}

/** Whether the words name a side of a paper, and not which paper. */
export const namesSide = ({ word }: TextItem): boolean =>
  /^(?:点击)?(?:上传)?..?面$/u.test(word.text);

/** Whether a label asks for what the words of an upload beside it say too, and no more: of two sides it is the front. */
export function sayTheSame(entries: readonly LabelEntry[], words: TextItem): boolean {
  const papers = entries.filter(({ key }) => key.startsWith('documents.'));
  const same = papers.filter((one) => shareField([one], words.word.labels));
  return same.length > 0 && (namesSide(words) || same.length === papers.length);
}
