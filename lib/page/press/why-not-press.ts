import { obstacleOf } from '../controls/sight/obstacle';
import { attribute, carries, closest, matches } from '../read/dom';
import type { Obstacle } from '../types';

const SUBMITS = 'button:not([type="button"]), input:not([type="button"])';
const STAYS = /^(?:#|javascript:.*)$/su;

/**
 * Why a button of the page may not be pressed for the person, or null. Whatever it says, one that submits a form or
 * leads to another address is theirs (`leads-on`). Reads layout.
 */
export function whyNotPress(button: HTMLElement): Obstacle | 'leads-on' | null {
  const submits = matches(button, SUBMITS) && (closest(button, 'form') ?? carries(button, 'form'));
  const address = attribute(button, 'href');
  const leads = address !== null && !STAYS.test(address.trim());
  if (submits || leads || carries(button, 'formaction')) return 'leads-on';
  return obstacleOf(button);
}
