import { createHost, element } from './host-element';
import { noticeStyle } from './style';

/** The last thing we say in a page whose extension is gone; it goes with a click or with the reload. */
export function showReloadNotice(texts: { message: string; close: string }): void {
  const { host, root } = createHost('beian-lens-panel', noticeStyle);
  const notice = element('div', 'notice', texts.message);
  notice.setAttribute('role', 'status');
  const close = element('button', '', '×');
  close.type = 'button';
  close.setAttribute('aria-label', texts.close);
  close.addEventListener('click', () => host.remove());
  notice.append(close);
  root.append(notice);
  document.documentElement.append(host);
}
