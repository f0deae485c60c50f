import { useEffect, useState } from 'react';
import { browser } from 'wxt/browser';

import { i18n } from '#i18n';
import { Button } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';
import { useTask } from '@/components/ui/use-task';

const FILL_PAGE = 'fill-page';
/** Where Chromium lets shortcuts be changed. */
const CHROMIUM = 'chrome://extensions/shortcuts';

/** The key that fills a page, and the way to change it, which is the browser's. */
export function Shortcut() {
  const [key, setKey] = useState<string | null>(null);
  const { error, run } = useTask();
  useEffect(() => {
    let gone = false;
    const look = (): void =>
      void browser.commands.getAll().then((commands) => {
        const found = commands.find(({ name }) => name === FILL_PAGE);
        if (!gone) setKey(found?.shortcut ?? '');
      });
    look();
    // It may have been changed in another tab.
    addEventListener('focus', look);
    return () => {
      gone = true;
      removeEventListener('focus', look);
    };
  }, []);
  if (key === null) return null;
  return (
    <section>
      <h2>{i18n.t('shortcut.title')}</h2>
      <p>
        {key === '' ? (
          i18n.t('shortcut.none')
        ) : (
          <>
            <kbd>{key}</kbd> {i18n.t('shortcut.fills')}
          </>
        )}
      </p>
      <p className="muted small">{i18n.t('shortcut.others')}</p>
      {error && <Notice severity="error">{error}</Notice>}
      {import.meta.env.FIREFOX ? (
        <p className="muted small">{i18n.t('shortcut.firefox')}</p>
      ) : (
        <div>
          <Button
            onPress={() =>
              run(async () => {
                await browser.tabs.create({ url: CHROMIUM });
              })
            }
          >
            {i18n.t('shortcut.change')}
          </Button>
        </div>
      )}
    </section>
  );
}
