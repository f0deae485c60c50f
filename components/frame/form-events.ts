import { isConnected } from '@/lib/page/read/dom';

const SETTLE_MS = 120;

/**
 * Calls `onChange` when the person has changed something in the form: shortly after typing pauses, at once on blur and
 * on choices, never in the middle of an input method's composition. Gives whether there is one now: the page may change
 * by itself meanwhile.
 */
export function watchForm(onChange: () => void, signal: AbortSignal): () => boolean {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let composed: EventTarget | null = null;
  const isComposing = (): boolean => composed instanceof Node && isConnected(composed);
  const now = (): void => {
    clearTimeout(timer);
    timer = undefined;
    onChange();
  };
  const soon = (): void => {
    if (isComposing()) return;
    clearTimeout(timer);
    timer = setTimeout(now, SETTLE_MS);
  };
  const options = { capture: true, passive: true, signal } as const;
  addEventListener(
    'compositionstart',
    (event) => {
      composed = event.composedPath()[0] ?? null;
    },
    options,
  );
  addEventListener(
    'compositionend',
    () => {
      composed = null;
      soon();
    },
    options,
  );
  addEventListener('input', soon, options);
  addEventListener('change', now, options);
  addEventListener(
    'focusout',
    () => {
      if (timer !== undefined) now();
    },
    options,
  );
  signal.addEventListener('abort', () => clearTimeout(timer), { once: true });
  return isComposing;
}
