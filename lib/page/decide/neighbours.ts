import { isPrompt } from '../controls/same-words';
import { ELEMENT, localName, matches, nodeType, query, queryAll, textContent } from '../read/dom';
import type { ControlItem, Item } from '../items/items';
import type { Tie } from '../tie/tie';

const PICTURE = 'img,canvas';
/** So many choices tell what is asked. */
const MOST = 40;
const SMS_BUTTON = /获取|发送|重发|短信/u;
const NEW_PICTURE = /看不清|换一[张换]|点击(?:刷新|更换)/u;

/** Whether a node is a picture or holds one: it may tell a box for a code apart. */
export const holdsPicture = (node: Node): boolean =>
  nodeType(node) === ELEMENT &&
  (matches(node as Element, PICTURE) || query(node as Element, PICTURE) !== null);

/** What stands around a code box: the picture of a captcha, or the button that sends an SMS. */
export function codeNeighbour(tie: Tie, items: readonly Item[]): 'picture' | 'sms' | null {
  const from = tie.label.last.at + 1;
  for (const item of items.slice(from, from + 4)) {
    if (item.kind === 'text' && item.word.labels.length > 0) break;
    if (item.kind === 'text' && SMS_BUTTON.test(item.word.raw)) return 'sms';
    if (item.kind === 'text' && NEW_PICTURE.test(item.word.raw)) return 'picture';
  }
  if (!tie.row) return null;
  if (query(tie.row, 'input[value*="获取"],input[value*="发送"]')) return 'sms';
  return query(tie.row, PICTURE) ? 'picture' : null;
}

/** The choices that a control shows without being opened. */
export function choicesOf(tie: Tie, items: readonly Item[]): string[] {
  const [control] = tie.controls;
  if (!control) return [];
  if (localName(control.root) === 'select') return nativeChoices(control);
  const texts: string[] = [];
  for (let at = control.at + 1; at < items.length && texts.length < MOST; at++) {
    const item = items[at];
    if (item?.kind !== 'text' || item.within !== control) break;
    texts.push(item.word.raw);
  }
  return texts;
}

function nativeChoices({ root }: ControlItem): string[] {
  const texts: string[] = [];
  for (const option of queryAll(root, 'option')) {
    const text = (textContent(option) ?? '').trim();
    if (text !== '' && !isPrompt(text)) texts.push(text);
    if (texts.length >= MOST) break;
  }
  return texts;
}
