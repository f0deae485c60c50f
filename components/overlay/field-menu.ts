import { browser } from 'wxt/browser';
import type { Browser } from 'wxt/browser';

import { i18n } from '#i18n';
import type { FieldMenuAnswer, FieldMenuMessage, FillOrder, FrameState } from '@/lib/messaging';
import type { RecognisedField } from '@/lib/page/types';

interface Hands {
  fields(): readonly RecognisedField[];
  state(): FrameState;
  fill(order: FillOrder): void;
  refuse(reason: string): void;
  signal: AbortSignal;
}

/**
 * Answers the worker about the field on which the browser's context menu was opened, and fills that one when it says
 * so. Only the last opening counts.
 */
export function followFieldMenu({ fields, state, fill, refuse, signal }: Hands): void {
  let opened: EventTarget | null = null;
  addEventListener(
    'contextmenu',
    (event) => {
      if (event.isTrusted) opened = event.composedPath()[0] ?? null;
    },
    { capture: true, passive: true, signal },
  );
  const listen = (
    message: unknown,
    sender: Browser.runtime.MessageSender,
  ): Promise<FieldMenuAnswer> | undefined => {
    // Only the worker speaks without a tab.
    if (sender.id !== browser.runtime.id || sender.tab) return undefined;
    const asked = message as FieldMenuMessage;
    if (asked.type === 'menu-field') {
      const field = fieldAt(fields(), opened);
      if (!field) refuse(i18n.t('overlay.menuNoField'));
      return Promise.resolve({ field: field?.id ?? null, state: state() });
    }
    if (asked.type === 'menu-fill') fill(asked.order);
    if (asked.type === 'menu-nothing') refuse(i18n.t('overlay.menuNothing'));
    return undefined;
  };
  browser.runtime.onMessage.addListener(listen);
  signal.addEventListener('abort', () => browser.runtime.onMessage?.removeListener(listen), {
    once: true,
  });
}

/** The field whose control, or else whose label, holds the target. */
function fieldAt(
  fields: readonly RecognisedField[],
  target: EventTarget | null,
): RecognisedField | undefined {
  if (!(target instanceof Node)) return undefined;
  const holds = (element: Element): boolean => Node.prototype.contains.call(element, target);
  return (
    fields.find(({ controls }) => controls.some(({ elements }) => elements.some(holds))) ??
    fields.find(({ label }) => holds(label))
  );
}
