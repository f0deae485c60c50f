import { useEffect, useState } from 'react';
import { browser } from 'wxt/browser';

import { i18n } from '#i18n';
import { Button } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';
import { useTask } from '@/components/ui/use-task';
import { allowFilingHosts, filingHostsAllowed } from '@/lib/sites';

/**
 * Says that the browser does not let Beian Lens work on the filing sites, and asks it to. Firefox may keep them back
 * from the start and does so for each site that an update adds; in Chromium the person can.
 */
export function AllowHosts() {
  const isAllowed = useFilingHosts();
  const { error, run } = useTask();
  if (isAllowed !== false) return null;
  return (
    <section className="stack tight">
      <Notice severity="warning">{i18n.t('site.withheld')}</Notice>
      <Button look="primary" wide onPress={() => run(async () => void (await allowFilingHosts()))}>
        {i18n.t('site.allow')}
      </Button>
      <p className="muted small">{i18n.t('site.allowText')}</p>
      {error && <Notice severity="error">{error}</Notice>}
    </section>
  );
}

/** Whether every filing site is allowed, kept current; null until it is known. */
function useFilingHosts(): boolean | null {
  const [isAllowed, setAllowed] = useState<boolean | null>(null);
  useEffect(() => {
    let gone = false;
    const refresh = () => void filingHostsAllowed().then((now) => !gone && setAllowed(now));
    refresh();
    browser.permissions.onAdded.addListener(refresh);
    browser.permissions.onRemoved.addListener(refresh);
    return () => {
      gone = true;
      browser.permissions.onAdded.removeListener(refresh);
      browser.permissions.onRemoved.removeListener(refresh);
    };
  }, []);
  return isAllowed;
}
