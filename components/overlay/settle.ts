import {
  boxOf,
  isOurs as bearsOurName,
  matches,
  parentElement,
  previousElementSibling,
  previousSibling,
} from '@/lib/page/read/dom';

import { Grounds } from './ground';
import { beginsLine, endsLine, lastLineOf } from './in-line';
import { inkFor } from './ink';
import type { LikeBefore } from './like-before';
import { BUTTONS } from './place';
import { isPulledOff } from './spread';
import { tighten } from './tighten';

/** A note and the text of the page that it explains. */
export interface PlacedNote {
  note: HTMLElement;
  target: Element;
}

/**
 * Sets new notes right once they are laid out: coloured so that they can be read where they stand, in the middle of the
 * button that they follow, below their text where there is no room beside it, and pulled up where a box of fixed height
 * would cut them off. Everything is read before anything is changed, so that the page is laid out once a step, not once
 * a note.
 */
export function settle(placed: readonly PlacedNote[], likeBefore: LikeBefore): void {
  const shown = placed.filter(({ note }) => note.isConnected);
  const notes = likeBefore.left(shown.map(({ note }) => note));
  const wrapped = notes.filter(beginsLine);
  const below = wrapped.filter(endsLine).map((note) => ({ note, indent: indentOf(note) }));
  const cut = notes.filter(isCutSideways);
  const middle = notes.flatMap((note) => {
    const gap = gapToCentredButton(note);
    return gap === null ? [] : [{ note, gap }];
  });
  const pulledOff = notes.filter(isPulledOff);
  for (const note of wrapped) likeBefore.remember(note, widthAround(note));
  const inks = inksOf(shown);

  for (const { note, gap } of middle) {
    note.toggleAttribute('data-middle', true);
    note.style.setProperty('--gap', gap);
  }
  for (const note of pulledOff) note.toggleAttribute('data-beside', true);
  for (const note of wrapped) note.toggleAttribute('data-wrapped', true);
  for (const { note, indent } of below) {
    note.toggleAttribute('data-block', true);
    note.style.setProperty('--indent', `${indent}px`);
  }
  for (const note of cut) {
    note.toggleAttribute('data-block', true);
    note.toggleAttribute('data-cut', true);
  }
  tighten(notes);
  // Last: where nothing was moved, what was laid out still holds until here.
  for (const { note, ink } of inks) wear(note, ink);
}

/** Colours notes anew where the page has changed what is behind them. */
export function recolour(placed: readonly PlacedNote[]): void {
  for (const { note, ink } of inksOf(placed)) wear(note, ink);
}

function inksOf(placed: readonly PlacedNote[]): { note: HTMLElement; ink: string | null }[] {
  const grounds = new Grounds();
  return placed.map(({ note, target }) => ({ note, ink: inkFor(note, target, grounds) }));
}

function wear(note: HTMLElement, ink: string | null): void {
  if (note.style.getPropertyValue('--ink') !== (ink ?? '')) note.style.setProperty('--ink', ink);
}

function widthAround(note: HTMLElement): number {
  const frame = parentElement(note);
  return frame ? boxOf(frame).width : 0;
}

/** In a column that does not wrap, the note would end behind its edge or under the control beside it. */
function isCutSideways(note: HTMLElement): boolean {
  let frame = parentElement(note);
  while (frame && getComputedStyle(frame).display === 'inline') frame = parentElement(frame);
  if (!frame) return false;
  return boxOf(note).right - boxOf(frame).right > 1;
}

/** How far to the right a note on its own line stands, to be below its text and not below what begins the line. */
function indentOf(note: HTMLElement): number {
  const before = previousSibling(note);
  const frame = parentElement(note);
  if (
    !before ||
    isOurs(before) ||
    !frame ||
    !/^(?:start|left)$/u.test(getComputedStyle(frame).textAlign)
  )
    return 0;
  const own = boxOf(note);
  const room = boxOf(frame).right - own.right;
  const last = lastLineOf(before);
  return last ? Math.max(0, Math.min(last.left - own.left, room)) : 0;
}

const isOurs = (node: Node): boolean => node instanceof Element && bearsOurName(node);

/**
 * Whether a note follows a button that stands in the middle of its line, where the note of its own accord stands
 * higher: then the gap that the page leaves between them, otherwise null.
 */
function gapToCentredButton(note: HTMLElement): string | null {
  const button = previousElementSibling(note);
  const frame = parentElement(note);
  if (!button || !matches(button, `${BUTTONS},input`) || !frame) return null;
  const { display, flexDirection, alignItems, columnGap } = getComputedStyle(frame);
  if (!display.includes('flex'))
    return getComputedStyle(button).verticalAlign === 'middle' ? '0px' : null;
  if (!flexDirection.startsWith('row') || !/^(?:normal|stretch|center)$/u.test(alignItems))
    return null;
  return columnGap === 'normal' ? '0px' : columnGap;
}
