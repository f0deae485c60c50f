import { controlOf } from '@/lib/page/controls';
import { settled } from '@/lib/page/controls/wait';
import type { WriteResult } from '@/lib/page/types';

/** What the specs call in the isolated world, where content scripts live. */
export const world = {
  /** Writes into the widget of a row as a fill would, and reads it back once the page has settled. */
  async write(
    row: string,
    values: string[],
  ): Promise<{ kind: string; result: WriteResult; read: string[] }> {
    const { signal } = new AbortController();
    const control = controlIn(row);
    const files = values.map((name) => new File(['picture'], name, { type: 'image/jpeg' }));
    const result = await control.write(values, { signal, files });
    await settled(signal);
    return { kind: control.kind, result, read: control.read() };
  },
  read: (row: string): string[] => controlIn(row).read(),
  kind: (row: string): string => controlIn(row).kind,
  obstacle: (row: string): string | null => controlIn(row).obstacle(),
};

function controlIn(row: string) {
  const root = document.querySelector(`[data-widget="${row}"]`)?.firstElementChild;
  if (!(root instanceof HTMLElement)) throw new Error(`The page has no row “${row}”.`);
  return controlOf(root);
}

Object.assign(globalThis, { world });
