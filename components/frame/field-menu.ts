import { browser } from 'wxt/browser';
import type { Browser } from 'wxt/browser';

import { i18n } from '#i18n';
import { answering } from '@/lib/contract';
import type { FieldMenuAnswer, FieldMenuContract, FrameState } from '@/lib/messaging';
import { contains } from '@/lib/page/read/dom';
import type { RecognisedField } from '@/lib/page/types';

import type { Frame } from './frame';
import type { PageWriter } from './page-writer';

/** Where the menu was opened, and what the page asked there at that moment. */
interface Opened {
  target: EventTarget | null;
  field: RecognisedField | undefined;
}

/**
 * Answers the worker about the field on which the browser's context menu was opened, and fills that one when it says
 * so. Only the last opening counts, and only while the page still asks there what it asked then.
 */
export function followFieldMenu(frame: Frame, writer: PageWriter, state: () => FrameState): void {
  const { id, say, signal, tell } = frame;
  const fields = (): readonly RecognisedField[] => frame.current().fields;
  let opened: Opened = { target: null, field: undefined };
  addEventListener(
    'contextmenu',
    (event) => {
      if (!event.isTrusted) return;
      const target = event.composedPath()[0] ?? null;
      opened = { target, field: fieldAt(fields(), target) };
    },
    { capture: true, passive: true, signal },
  );
  const answer = (): FieldMenuAnswer => {
    const field = fieldAt(fields(), opened.target);
    const isSame = field !== undefined && asksTheSame(field, opened.field);
    if (!isSame) say(i18n.t(opened.field ? 'overlay.menuFieldChanged' : 'overlay.menuNoField'));
    return { field: isSame ? field.id : null, state: state() };
  };
  const answers = answering<FieldMenuContract, Browser.runtime.MessageSender>({
    'menu-field': answer,
    'menu-fill': ({ request }) => void writer.fillAsked(request),
    'menu-refused': ({ reason, offer }) => {
      say(reason);
      if (offer) tell({ type: 'offer', frame: id, field: offer });
    },
  });
  // Only the worker speaks without a tab.
  const listen: typeof answers = (message, sender) =>
    sender.id !== browser.runtime.id || sender.tab ? undefined : answers(message, sender);
  browser.runtime.onMessage.addListener(listen);
  signal.addEventListener('abort', () => browser.runtime.onMessage?.removeListener(listen), {
    once: true,
  });
}

const asksTheSame = (one: RecognisedField, other: RecognisedField | undefined): boolean =>
  one.key === other?.key && one.index === other.index && one.labelText === other.labelText;

/** The field whose control, or else whose label, holds the target. */
function fieldAt(
  fields: readonly RecognisedField[],
  target: EventTarget | null,
): RecognisedField | undefined {
  if (!(target instanceof Node)) return undefined;
  const holds = (element: Element): boolean => contains(element, target);
  return (
    fields.find(({ controls }) => controls.some(({ elements }) => elements.some(holds))) ??
    fields.find(({ label }) => holds(label))
  );
}
