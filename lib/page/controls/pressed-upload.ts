import type { Control } from '../types';
import { PRESSED_UPLOADS } from '../libraries';
import { every, matches, wordsOf } from './elements';
import * as say from '../english/controls/adapters/upload';

/**
 * An upload without an input, which the page makes when it is pressed; null for others. The press opens the browser's
 * own choice of files, so that only the person can do it.
 */
export function pressedUpload(element: HTMLElement): Control | null {
  const upload = PRESSED_UPLOADS.find(({ root }) => matches(element, root));
  return (
    (upload && {
      kind: 'upload',
      elements: [element],
      read: () => every(element, upload.taken).map((one) => wordsOf(one) || say.unnamed),
      options: () => null,
      obstacle: () => 'pressed-for-file',
      write: () => Promise.resolve({ outcome: 'failed', reason: say.takesNoFile }),
    }) ??
    null
  );
}
