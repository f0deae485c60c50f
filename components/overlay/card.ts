import { autoUpdate, computePosition, flip, offset, shift } from '@floating-ui/dom';

import { i18n } from '#i18n';
import { type Source, sourceOf } from '@/lib/forms';

import { element } from './host-element';
import type { Explanation } from './explanation';

/** What a card can tell and do beyond the explanation. */
export interface AboutField {
  /** Why the label was taken for this field. */
  evidence(): readonly string[];
  /** Asks in the panel what of the profile could go there; absent where there is no panel or nothing to fill. */
  fill?: () => void;
}

/** The card of a note: what to enter, an example, what goes wrong, where it is written, and why this field. */
export function buildCard(explanation: Explanation, { evidence, fill }: AboutField): HTMLElement {
  const card = element('div', 'card');
  card.setAttribute('popover', 'manual');
  card.setAttribute('role', 'dialog');
  card.setAttribute('aria-label', explanation.text);
  card.append(element('h2', '', explanation.text));
  const zh = element('p', 'zh', explanation.zh);
  zh.lang = 'zh';
  card.append(zh);
  if (fill) card.append(fillThis(fill));
  if (explanation.uncertain) card.append(element('p', 'uncertain', explanation.uncertain));
  if (explanation.isMachine)
    card.append(element('p', 'machine', i18n.t('overlay.machineTranslation')));
  if (explanation.explain) card.append(element('p', '', explanation.explain));
  const facts: [string, string | undefined][] = [
    [i18n.t('overlay.example'), explanation.example],
    [i18n.t('overlay.pitfall'), explanation.pitfall],
  ];
  const known = facts.filter((fact): fact is [string, string] => Boolean(fact[1]));
  if (known.length > 0) {
    const list = element('dl');
    for (const [term, text] of known) list.append(element('dt', '', term), element('dd', '', text));
    card.append(list);
  }
  if (explanation.source?.length) card.append(sources(explanation.source));
  if (explanation.kind === 'label' && !explanation.isMachine) card.append(whyThisField(evidence));
  return card;
}

function fillThis(fill: () => void): HTMLElement {
  const button = element('button', 'fill-this', i18n.t('overlay.fillThis'));
  button.setAttribute('type', 'button');
  // A page can press what stands in an open root, but only by script.
  button.addEventListener('click', (event) => {
    event.preventDefault();
    event.stopPropagation();
    if (event.isTrusted) fill();
  });
  return button;
}

/** One line names who published the first; the list has every document. */
function sources(ids: readonly string[]): HTMLElement {
  const known = ids.map((id) => sourceOf(id) ?? { title: id, date: '' });
  const names = [...new Set(known.map(publisherOf))];
  const details = element('details', 'source');
  details.append(
    element(
      'summary',
      '',
      i18n.t(names.length > 1 ? 'overlay.sourceAndOthers' : 'overlay.source', [names[0] ?? '']),
    ),
  );
  const list = element('ul');
  for (const { publisher, title, date } of known)
    list.append(element('li', '', [publisher, title, date].filter(Boolean).join(', ')));
  details.append(list);
  return details;
}

/** Without how its documents are kept: “Alibaba Cloud documentation, public mirror”. */
const publisherOf = ({ publisher, title }: Pick<Source, 'publisher' | 'title'>): string =>
  publisher?.replace(/ documentation, .*/u, '') ?? title;

function whyThisField(evidence: () => readonly string[]): HTMLElement {
  const details = element('details');
  details.append(element('summary', '', i18n.t('overlay.whyThisField')));
  details.addEventListener('toggle', () => {
    if (!details.open || details.querySelector('ul')) return;
    const list = element('ul');
    for (const line of evidence()) list.append(element('li', '', line));
    details.append(list);
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
