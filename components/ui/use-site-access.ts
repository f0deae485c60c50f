import { useCallback } from 'react';

import { siteAccess, type SiteAccess } from '@/lib/sites';

import { usePermitted } from './use-permitted';

/** What Beian Lens may do on a site, kept current; null until it is known. */
export const useSiteAccess = (url: string | undefined): SiteAccess | null =>
  usePermitted(useCallback(() => siteAccess(url), [url]));
