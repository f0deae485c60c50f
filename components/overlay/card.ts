import type { CardContent, FoldedList } from './content';
import { firstSentence } from './first-sentence';
import { element } from './host-element';

/** The card of a note: one sentence first, and behind “More” an example, what goes wrong, where it is written, and why this field. */
export function buildCard(content: CardContent): HTMLElement {
  const { title, zh, action, remarks, text = '', more } = content;
  const card = element('div', 'card');
  card.setAttribute('popover', 'manual');
  card.setAttribute('role', 'dialog');
  card.setAttribute('aria-label', title);
  card.tabIndex = -1;
  const original = element('p', 'zh', zh);
  original.lang = 'zh';
  card.append(element('h2', '', title), original);
  for (const remark of remarks) card.append(element('p', remark.kind, remark.text));
  const { first, rest } = firstSentence(text);
  if (first) card.append(element('p', 'lead', first));
  const buttons = element('div', 'actions');
  if (action) buttons.append(actionButton(action));
  card.append(buttons);
  const further = furtherParts(content, rest);
  if (further.length > 0) card.append(...unfolding(buttons, more, further));
  if (buttons.childElementCount === 0) buttons.remove();
  // A label of the page around the note would take the press for its own box.
  card.addEventListener('click', (event) => {
    event.preventDefault();
    event.stopPropagation();
  });
  return card;
}

function actionButton({ label, run }: NonNullable<CardContent['action']>): HTMLElement {
  const button = element('button', 'fill-this', label);
  button.type = 'button';
  // A page can press what stands in an open root, but only by script.
  button.addEventListener('click', (event) => {
    if (event.isTrusted) run();
  });
  return button;
}

/** What stands behind “More”, made when it is asked for. */
function furtherParts({ facts, folded }: CardContent, rest: string): (() => HTMLElement)[] {
  return [
    ...(rest ? [() => element('p', '', rest)] : []),
    ...(facts.length > 0 ? [() => factList(facts)] : []),
    ...folded.map((list) => () => foldedList(list)),
  ];
}

function unfolding(
  buttons: HTMLElement,
  label: string,
  parts: readonly (() => HTMLElement)[],
): HTMLElement[] {
  const more = element('button', 'more', label);
  more.type = 'button';
  more.setAttribute('aria-expanded', 'false');
  const further = element('div', 'further');
  more.addEventListener('click', () => {
    const isOpen = further.childElementCount > 0;
    further.replaceChildren(...(isOpen ? [] : parts.map((part) => part())));
    more.setAttribute('aria-expanded', String(!isOpen));
  });
  buttons.append(more);
  return [further];
}

function factList(facts: CardContent['facts']): HTMLElement {
  const list = element('dl');
  for (const { term, text } of facts) list.append(element('dt', '', term), element('dd', '', text));
  return list;
}

function foldedList({ kind, summary, lines }: FoldedList): HTMLElement {
  const details = element('details', kind);
  const title = element('summary', '', summary);
  details.append(title);
  const unfold = (): void => {
    const list = element('ul');
    for (const line of typeof lines === 'function' ? lines() : lines)
      list.append(element('li', '', line));
    details.append(list);
  };
  title.addEventListener('click', () => {
    // The card takes every press for itself, the one that opens this list as well.
    details.open = !details.open;
    if (details.open && details.childElementCount === 1) unfold();
  });
  return details;
}
