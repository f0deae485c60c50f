import type { NoteContent } from './content';
import { createHost, element } from './host-element';
import { noteStyle } from './built/style';

/** The lines of notes that can be said in fewer words, and these. */
const shorts = new WeakMap<HTMLElement, { line: HTMLElement; short: string }>();

/** Whether a note has more to say than its line has room for, and could say it in fewer words. Reads the layout. */
export function needsShort(note: HTMLElement): boolean {
  const line = shorts.get(note)?.line;
  return line !== undefined && line.scrollWidth > line.clientWidth;
}

/** Has a note say it in fewer words. */
export function shorten(note: HTMLElement): void {
  const { line, short } = shorts.get(note) ?? {};
  if (line && short) line.textContent = short;
}

/**
 * The English beside one Chinese text. It is no stop of the Tab key: from a box the key goes on to the page's next box.
 * Inside something that is pressed (an option, the label of a radio) the note takes no press of its own: it would be
 * lost to what the person means.
 */
export function createNote(
  { kind, field, index, text, short, isMachine, card }: NoteContent,
  isInsidePressed: boolean,
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
    line.tabIndex = -1;
    line.setAttribute('aria-expanded', 'false');
  }
  if (isMachine) line.classList.add('machine');
  if (short) shorts.set(host, { line, short });
  root.append(line);
  return host;
}
