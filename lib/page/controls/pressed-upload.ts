import type { Control } from '../types';
import { PRESSED_UPLOADS } from '../libraries';
import { every, matches, wordsOf } from './elements';
import * as say from '../english/controls/adapters/upload';

const PICTURES = 'img,uni-image,canvas';

/**
 * An upload without an input, which the page makes when it is pressed; null for others. The press opens the browser's
 * own choice of files, so that only the person can do it.
 */
export function pressedUpload(element: HTMLElement): Control | null {
  const upload = PRESSED_UPLOADS.find(({ root }) => matches(element, root));
  return upload ? pressed(element, upload.taken) : null;
}

/** The same of a box that a page has drawn itself; a picture in it is one that was taken once no words ask for it. */
export const pressedBox = (element: HTMLElement): Control =>
  pressed(element, wordsOf(element) === '' ? PICTURES : null);

const pressed = (element: HTMLElement, taken: string | null): Control => ({
  kind: 'upload',
  elements: [element],
  read: () => (taken ? every(element, taken).map((one) => wordsOf(one) || say.unnamed) : []),
  options: () => null,
  obstacle: () => 'pressed-for-file',
  write: () => Promise.resolve({ outcome: 'failed', reason: say.takesNoFile }),
});
