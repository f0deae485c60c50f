import type { Obstacle } from '../../types';
import { attribute } from '../../read/dom';
import type { Choice } from '../choices';
import { closest, matches } from '../elements';
import { whereabouts } from './visibility';

/** Autocomplete words of what only the person may enter. */
const PERSONAL = /\b(one-time-code|(current|new)-password|cc-[a-z-]+)\b/;

const asksPerson = (input: HTMLElement): boolean =>
  matches(input, 'input[type="password"]') || PERSONAL.test(attribute(input, 'autocomplete') ?? '');

const isDisabled = (element: HTMLElement): boolean =>
  matches(element, ':disabled') ||
  closest(element, '[inert]') !== null ||
  closest(element, '[aria-disabled="true"]') !== null;

const isReadOnly = (input: HTMLElement): boolean =>
  matches(input, 'input:is([readonly]), textarea[readonly]') ||
  attribute(input, 'aria-readonly') === 'true';

/**
 * Why a control may not be written now, or null. Reads layout: call it when a fill is planned or run, never while the
 * page is scanned.
 * @param shown what the person sees of the control
 * @param input the native control behind it
 * @param use the inputs of a library's pop-ups are often read-only for the keyboard, and marked as a new password so that
 * the browser offers nothing; that says nothing about the widget
 */
export function obstacleOf(
  shown: HTMLElement,
  input: HTMLElement = shown,
  use: 'typed' | 'list' = 'typed',
): Obstacle | null {
  if (use === 'typed' && asksPerson(input)) return 'needs-person';
  if (isDisabled(input) || (shown !== input && isDisabled(shown))) return 'disabled';
  if (use === 'typed' && isReadOnly(input)) return 'read-only';
  return whereabouts(shown);
}

/** The same of a group: none when any of its choices is free, else what stands in the way of the first. */
export function obstacleAmong(choices: readonly Choice[]): Obstacle | null {
  let ofFirst: Obstacle | null = null;
  for (const { shown, input } of choices) {
    const obstacle = obstacleOf(shown, input);
    if (!obstacle) return null;
    ofFirst ??= obstacle;
  }
  return ofFirst ?? 'hidden';
}
