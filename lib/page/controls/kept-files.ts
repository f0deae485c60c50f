import { matches } from './elements';
import { widgetAround } from './widget-around';

/** By the widget that took them, or the bare input; the page's libraries empty their inputs at once. */
const kept = new WeakMap<Element, Map<string, File>>();

/** Remembers files by the upload that holds them, so that undo can give them back. In memory, in our own world only. */
export function keepFiles(upload: Element, files: readonly File[]): void {
  const own = kept.get(upload) ?? new Map<string, File>();
  for (const file of files) {
    // The one that came last stands last.
    own.delete(file.name);
    own.set(file.name, file);
  }
  kept.set(upload, own);
}

/** The files of these names that were seen in an upload; null when one of them never was. */
export function keptFiles(upload: Element, names: readonly string[]): File[] | null {
  const own = kept.get(upload);
  const found = names.map((name) => own?.get(name));
  return found.every((file) => file !== undefined) ? found : null;
}

/** The names of all files that were seen in an upload. */
export const keptNames = (upload: Element): string[] => [...(kept.get(upload)?.keys() ?? [])];

function remember(event: Event): void {
  const [input] = event.composedPath();
  if (!(input instanceof HTMLInputElement) || !matches(input, 'input[type="file"]')) return;
  keepFiles(widgetAround('upload', input)?.root ?? input, [...(input.files ?? [])]);
}

/** Remembers every file that is chosen on the page, until the signal aborts. */
export const watchChosenFiles = (signal: AbortSignal): void =>
  addEventListener('change', remember, { capture: true, signal });
