import { autoUpdate, computePosition, flip, offset, shift } from '@floating-ui/dom';

import type { CardBody, CardContent, FoldedList } from './content';
import { element } from './host-element';

/** The card of a note: what to enter, an example, what goes wrong, where it is written, and why this field. */
export function buildCard(content: CardContent): HTMLElement {
  const { title, zh, action, remarks, later } = content;
  const card = element('div', 'card');
  card.setAttribute('popover', 'manual');
  card.setAttribute('role', 'dialog');
  card.setAttribute('aria-label', title);
  card.append(element('h2', '', title));
  const original = element('p', 'zh', zh);
  original.lang = 'zh';
  card.append(original);
  if (action) card.append(actionButton(action));
  for (const remark of remarks) card.append(element('p', remark.kind, remark.text));
  if (later) {
    const place = element('div');
    card.setAttribute('aria-busy', 'true');
    card.append(place);
    void later.then((body) => {
      place.replaceWith(...bodyParts(body));
      card.removeAttribute('aria-busy');
    });
  }
  card.append(...bodyParts(content));
  return card;
}

function bodyParts({ text, facts, folded }: CardBody): HTMLElement[] {
  return [
    ...(text ? [element('p', '', text)] : []),
    ...(facts.length > 0 ? [factList(facts)] : []),
    ...folded.map(foldedList),
  ];
}

function actionButton({ label, run }: NonNullable<CardContent['action']>): HTMLElement {
  const button = element('button', 'fill-this', label);
  button.setAttribute('type', 'button');
  // A page can press what stands in an open root, but only by script.
  button.addEventListener('click', (event) => {
    event.preventDefault();
    event.stopPropagation();
    if (event.isTrusted) run();
  });
  return button;
}

function factList(facts: CardContent['facts']): HTMLElement {
  const list = element('dl');
  for (const { term, text } of facts) list.append(element('dt', '', term), element('dd', '', text));
  return list;
}

function foldedList({ kind, summary, lines }: FoldedList): HTMLElement {
  const details = element('details', kind);
  details.append(element('summary', '', summary));
  const unfold = (known: readonly string[]): void => {
    const list = element('ul');
    for (const line of known) list.append(element('li', '', line));
    details.append(list);
  };
  if (typeof lines !== 'function') unfold(lines);
  else
    details.addEventListener('toggle', () => {
      if (details.open && !details.querySelector('ul')) unfold(lines());
    });
  return details;
}

/** Shows the card beside its note, in the top layer so that nothing clips it, until `signal` ends it. */
export function showCard(card: HTMLElement, anchor: HTMLElement, signal: AbortSignal): void {
  card.showPopover();
  const stop = autoUpdate(anchor, card, () => {
    void computePosition(anchor, card, {
      strategy: 'fixed',
      placement: 'bottom-start',
      middleware: [offset(6), flip(), shift({ padding: 12 })],
    }).then(({ x, y }) => {
      card.style.left = `${x}px`;
      card.style.top = `${y}px`;
    });
  });
  signal.addEventListener(
    'abort',
    () => {
      stop();
      card.remove();
    },
    { once: true },
  );
}
