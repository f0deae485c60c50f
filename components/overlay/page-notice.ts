import { documentElement } from '@/lib/page/read/dom';

import { createHost, element } from './host-element';
import { putInto } from './put';
import { noticeStyle } from './built/style';

let shown: HTMLElement | null = null;

/**
 * One sentence to the person on the page: what came of a press there, where no panel may be open, or the last thing we
 * say in a page whose extension is gone. It goes with a click, with the next one, with the reload and with the signal.
 */
export function showNotice(texts: { message: string; close: string }, signal?: AbortSignal): void {
  shown?.remove();
  const { host, root } = createHost('beian-lens-notice', noticeStyle);
  const notice = element('div', 'notice');
  notice.setAttribute('role', 'status');
  // The pill goes up along the right edge first.
  if (signal) Object.assign(notice.style, { right: 'auto', left: '12px' });
  const close = element('button', '', '×');
  close.type = 'button';
  close.setAttribute('aria-label', texts.close);
  close.addEventListener('click', () => host.remove());
  root.append(notice);
  const whole = documentElement(document);
  if (whole) putInto(whole, host);
  // The live region must be in the page before its text, or it is not announced.
  notice.append(texts.message, close);
  signal?.addEventListener('abort', () => host.remove(), { once: true });
  shown = host;
}
