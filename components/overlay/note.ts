import { buildCard, showCard } from './card';
import type { CardContent, NoteContent } from './content';
import { createHost, element } from './host-element';
import { noteStyle } from './style';

const OPEN_AFTER_MS = 250;
const CLOSE_AFTER_MS = 200;

/**
 * The English beside one Chinese text, with a card on hover and on focus. Inside something that is pressed (an option,
 * the label of a radio) the note takes no press of its own: it would be lost to what the person means.
 */
export function createNote(
  { kind, field, index, text, isMachine, card, prepare }: NoteContent,
  isInsidePressed: boolean,
  signal: AbortSignal,
): HTMLElement {
  const { host, root } = createHost('beian-lens-note', noteStyle);
  host.lang = 'en';
  host.dataset.kind = kind;
  if (field) host.dataset.field = field;
  if (index !== undefined) host.dataset.index = String(index);
  const isPressed = !isInsidePressed && card !== undefined;
  const line = element(isPressed ? 'button' : 'span', 'text', text);
  if (line instanceof HTMLButtonElement) {
    line.type = 'button';
    line.setAttribute('aria-expanded', 'false');
  }
  if (isMachine) line.classList.add('machine');
  if (card) attachCard(root, line, card, signal);
  if (prepare) {
    line.addEventListener('pointerenter', prepare);
    line.addEventListener('focus', prepare);
  }
  root.append(line);
  return host;
}

function attachCard(
  root: ShadowRoot,
  line: HTMLElement,
  contentOf: () => CardContent,
  signal: AbortSignal,
): void {
  let open: AbortController | null = null;
  let waiting: AbortController | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const close = (): void => {
    clearTimeout(timer);
    waiting?.abort();
    open?.abort();
    open = null;
    line.setAttribute('aria-expanded', 'false');
  };
  /** The panel is a window of its own: under a card it would not count as seen. */
  const closeForPanel = (until: AbortSignal): void =>
    window.addEventListener('blur', close, { signal: until });
  const show = (): void => {
    clearTimeout(timer);
    if (open || signal.aborted) return;
    open = new AbortController();
    closeForPanel(open.signal);
    const { action, ...content } = contentOf();
    const run = (): void => {
      // An open card is above everything, and what is below it does not count as seen.
      close();
      action?.run();
    };
    const card = buildCard({ ...content, ...(action && { action: { ...action, run } }) });
    card.addEventListener('pointerenter', () => clearTimeout(timer));
    card.addEventListener('pointerleave', closeSoon);
    root.append(card);
    showCard(card, line, open.signal);
    line.setAttribute('aria-expanded', 'true');
  };
  function closeSoon(): void {
    clearTimeout(timer);
    waiting?.abort();
    timer = setTimeout(close, CLOSE_AFTER_MS);
  }

  line.addEventListener('pointerenter', () => {
    clearTimeout(timer);
    waiting?.abort();
    waiting = new AbortController();
    closeForPanel(waiting.signal);
    timer = setTimeout(show, OPEN_AFTER_MS);
  });
  line.addEventListener('pointerleave', closeSoon);
  line.addEventListener('focus', () => {
    if (line.matches(':focus-visible')) show();
  });
  root.addEventListener('focusout', (event) => {
    if (!(event instanceof FocusEvent) || !root.contains(event.relatedTarget as Node | null))
      close();
  });
  if (!(line instanceof HTMLButtonElement)) {
    signal.addEventListener('abort', close, { once: true });
    return;
  }
  // The page must neither submit nor toggle its own label because somebody reads ours.
  line.addEventListener('click', (event) => {
    event.preventDefault();
    event.stopPropagation();
    if (open) close();
    else show();
  });
  root.addEventListener('keydown', (event) => {
    if (!(event instanceof KeyboardEvent) || event.key !== 'Escape' || !open) return;
    event.stopPropagation();
    close();
  });
  signal.addEventListener('abort', close, { once: true });
}
