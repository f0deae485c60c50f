const SETTLE_MS = 120;

/**
 * Calls `onChange` when the person has changed something in the form: shortly after typing pauses, at once on blur and
 * on choices, never in the middle of an input method's composition.
 */
export function watchForm(onChange: () => void, signal: AbortSignal): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let composing = false;
  const now = (): void => {
    clearTimeout(timer);
    timer = undefined;
    onChange();
  };
  const soon = (): void => {
    if (composing) return;
    clearTimeout(timer);
    timer = setTimeout(now, SETTLE_MS);
  };
  const options = { capture: true, passive: true, signal } as const;
  addEventListener('compositionstart', () => (composing = true), options);
  addEventListener(
    'compositionend',
    () => {
      composing = false;
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
}
