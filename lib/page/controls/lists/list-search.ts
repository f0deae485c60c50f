import { all, matches } from '../elements';
import { enter } from '../events';

/** The search of a list that looks its options up by what is typed, e.g. on a server. */
export interface ListSearch {
  ask(text: string): void;
  /** Takes the words away again, so that the whole list comes back. */
  clear(): void;
}

/** The search inside a widget that is open; null when nothing can be typed there. */
export function listSearch(root: HTMLElement, opener: string): ListSearch | null {
  const inputs = matches(root, opener) ? [root] : all(root, opener);
  const box = inputs.find(
    (input): input is HTMLInputElement =>
      input instanceof HTMLInputElement && !input.readOnly && !input.disabled,
  );
  if (!box) return null;
  return {
    ask: (text) => enter(box, text),
    clear: () => {
      if (box.isConnected && box.value !== '') enter(box, '');
    },
  };
}
