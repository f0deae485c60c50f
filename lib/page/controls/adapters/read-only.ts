import type { Control, ControlAdapter } from '../../types';
import { labelEntries, normalise } from '@/lib/forms';

import { all, matches, wordsOf } from '../elements';
import { dataOf } from '../../read/dom';
import * as say from '../../english/controls/adapters/read-only';

const ENTRY = 'input, select, textarea, button, [role], [contenteditable]';

const WITH_LABEL = /^[*＊\s]*([^:：]{2,20})[:：]\s*(.+)$/u;

/**
 * The text without what stands there to be pressed (“add another domain” is no domain) and without its own label
 * (单位名称：示例科技).
 */
function valueOf(element: HTMLElement): string {
  const text = all(element, 'a, button')
    .reduce((words, link) => words.replace(wordsOf(link), ''), wordsOf(element))
    .trim();
  const [, label = '', value = ''] = WITH_LABEL.exec(text) ?? [];
  return label !== '' && labelEntries(normalise(label)).length > 0 ? value : text;
}

/** A value that the page shows as text, e.g. carried over from an earlier step. */
const readOnly: ControlAdapter = {
  rank: 130,
  kind: 'read-only',
  matches: (element) =>
    !matches(element, ENTRY) && all(element, ENTRY).length === 0 && wordsOf(element) !== '',
  create: (element) => shown(element, () => valueOf(element)),
};

const shown = (element: HTMLElement, value: () => string): Control => ({
  kind: 'read-only',
  elements: [element],
  read: () => [value()].filter((text) => text !== ''),
  options: () => null,
  obstacle: () => 'read-only',
  write: () => Promise.resolve({ outcome: 'failed', reason: say.textOnly }),
});

/** A value behind the colon of its label, in an element that may hold more: 单位名称：示例科技. */
export const shownInText = (element: HTMLElement, text: Text): Control =>
  shown(element, () => /[:：](.*)$/su.exec(dataOf(text))?.[1]?.trim() ?? '');

export default readOnly;
