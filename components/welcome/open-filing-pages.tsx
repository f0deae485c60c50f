import { useEffect, useRef, useState } from 'react';
import { browser, type Browser } from 'wxt/browser';

import { i18n } from '#i18n';
import { AllowHosts } from '@/components/site/allow-hosts';
import { Button } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';
import { useTask } from '@/components/ui/use-task';
import { openFilingTabs } from '@/lib/sites';

/** For who is on a filing page already: leads to the tabs that show one, and says what to press there. */
export function OpenFilingPages({ isAsked }: { isAsked: boolean }) {
  const heading = useRef<HTMLHeadingElement>(null);
  const [tabs, setTabs] = useState<readonly Browser.tabs.Tab[]>([]);
  const { error, run } = useTask();
  useEffect(() => {
    let gone = false;
    const look = (): void => void openFilingTabs().then((found) => !gone && setTabs(found));
    look();
    addEventListener('focus', look);
    return () => {
      gone = true;
      removeEventListener('focus', look);
    };
  }, []);
  useEffect(() => {
    if (isAsked) heading.current?.focus();
  }, [isAsked]);
  return (
    <section className="stack tight">
      <h2 ref={heading} tabIndex={-1}>
        {i18n.t('welcome.openTitle')}
      </h2>
      <AllowHosts />
      <p>{i18n.t(tabs.length > 0 ? 'welcome.openPages' : 'welcome.noOpenPage')}</p>
      {tabs.map(({ id, windowId, url = '' }) => (
        <div key={id}>
          <Button onPress={() => run(() => goToTab(id, windowId))}>
            {i18n.t('welcome.goTo', [new URL(url).hostname])}
          </Button>
        </div>
      ))}
      {error && <Notice severity="error">{error}</Notice>}
    </section>
  );
}

async function goToTab(tab: number | undefined, window: number): Promise<void> {
  if (tab === undefined) return;
  await browser.tabs.update(tab, { active: true });
  await browser.windows.update(window, { focused: true });
}
