import { useEffect, useState } from 'react';
import { browser } from 'wxt/browser';

import { i18n } from '#i18n';

/** How to keep the button in sight; nothing when it is. */
export function PinHint() {
  const [isPinned, setPinned] = useState<boolean | null>(null);
  useEffect(() => {
    let gone = false;
    const look = (): void =>
      void browser.action
        .getUserSettings()
        .then(({ isOnToolbar }) => !gone && setPinned(isOnToolbar ?? false));
    look();
    addEventListener('focus', look);
    return () => {
      gone = true;
      removeEventListener('focus', look);
    };
  }, []);
  if (isPinned !== false) return null;
  return (
    <section className="stack tight">
      <h2>{i18n.t('welcome.pin')}</h2>
      <p>{i18n.t(import.meta.env.FIREFOX ? 'welcome.pinFirefox' : 'welcome.pinText')}</p>
    </section>
  );
}
