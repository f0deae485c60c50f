import { browser } from 'wxt/browser';

import { i18n } from '#i18n';
import type { BackgroundMessage } from '@/lib/messaging';

const OPEN_HELP: BackgroundMessage = { type: 'open-manager', path: '#/help' };

/** What leads out of the panel: the page about the filing. */
export function PanelFooter() {
  return (
    <footer>
      <button
        type="button"
        className="plain"
        onClick={() => void browser.runtime.sendMessage(OPEN_HELP)}
      >
        {i18n.t('help.title')}
      </button>
    </footer>
  );
}
