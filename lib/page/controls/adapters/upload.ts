import type { Control, ControlAdapter } from '../../types';
import { all, every, first, matches, wordsOf } from '../dom';
import { click } from '../events';
import { obstacleOf } from '../obstacle';
import { until } from '../wait';
import { widgetAround } from '../libraries';

const FILE = 'input[type="file"]';

/** `.jpg,.png,image/*` against one file. */
function isAccepted(accept: string, file: File): boolean {
  const kinds = accept.split(',').map((kind) => kind.trim().toLowerCase());
  return kinds.some(
    (kind) =>
      kind === '' ||
      (kind.startsWith('.') && file.name.toLowerCase().endsWith(kind)) ||
      kind === file.type ||
      (kind.endsWith('/*') && file.type.startsWith(kind.slice(0, -1))),
  );
}

const hasRect = (one: HTMLElement | null): boolean =>
  one !== null && one.getClientRects().length > 0;

function controlFor(inside: HTMLElement): Control {
  const widget = widgetAround('upload', inside);
  const element = widget?.root ?? inside;
  const input = (): HTMLInputElement | null => {
    const found = matches(element, FILE) ? element : first(element, FILE);
    return found instanceof HTMLInputElement ? found : null;
  };
  const parts = widget?.library.upload;
  const shownNames = () => (parts ? all(element, parts.name).map(wordsOf) : []);
  const give = (files: readonly File[]) => {
    const found = input();
    if (!found) return;
    const transfer = new DataTransfer();
    for (const file of files) transfer.items.add(file);
    found.files = transfer.files;
    found.dispatchEvent(new Event('input', { bubbles: true }));
    found.dispatchEvent(new Event('change', { bubbles: true }));
  };
  return {
    kind: 'upload',
    get elements() {
      return [hasRect(input()) ? (input() ?? element) : element];
    },
    read() {
      const names = shownNames();
      return names.length > 0 ? names : [...(input()?.files ?? [])].map((file) => file.name);
    },
    options: () => null,
    obstacle() {
      const found = input();
      if (!found) return 'unsupported';
      return obstacleOf(hasRect(found) ? found : element, found);
    },
    async write(values, { signal, files = [] }) {
      const found = input();
      if (!found) return { outcome: 'failed', reason: 'The page takes no file here now.' };
      if (values.length > 0 && files.length === 0)
        return { outcome: 'failed', reason: `The picture “${values[0]}” did not come along.` };
      const refused = files.find((file) => !isAccepted(found.accept, file));
      if (refused)
        return {
          outcome: 'failed',
          reason: `“${refused.name}” is of a kind that the page does not take (${found.accept}).`,
        };
      if (values.length === 0 && parts) {
        found.value = '';
        for (const remove of every(element, parts.remove)) click(remove);
        await until(() => shownNames().length === 0, signal);
        return { outcome: 'written' };
      }
      give(files.slice(0, found.multiple ? files.length : 1));
      if (parts) await until(() => shownNames().includes(files[0]?.name ?? ''), signal);
      return { outcome: 'written' };
    },
  };
}

/** A file input, usually hidden behind a library's button. */
export const upload: ControlAdapter = {
  kind: 'upload',
  matches: (element) => matches(element, FILE) || all(element, FILE).length === 1,
  create: controlFor,
};
