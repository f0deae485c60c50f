import { useEffect, useState } from 'react';
import { browser } from 'wxt/browser';

import { siteAccess, type SiteAccess } from '@/lib/sites';

/** What Beian Lens may do on a site, kept current; null until it is known. */
export function useSiteAccess(url: string | undefined): SiteAccess | null {
  const [access, setAccess] = useState<SiteAccess | null>(null);
  useEffect(() => {
    let gone = false;
    const refresh = () => void siteAccess(url).then((now) => !gone && setAccess(now));
    refresh();
    browser.permissions.onAdded.addListener(refresh);
    browser.permissions.onRemoved.addListener(refresh);
    return () => {
      gone = true;
      browser.permissions.onAdded.removeListener(refresh);
      browser.permissions.onRemoved.removeListener(refresh);
    };
  }, [url]);
  return access;
}
