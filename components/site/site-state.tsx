import { i18n } from '#i18n';
import type { TabFrames } from '@/components/ui/tab-frames';
import { useSiteAccess } from '@/components/ui/use-site-access';
import type { ShownTab } from '@/components/ui/use-tab';

import { AllowHosts } from './allow-hosts';
import { AllowSite } from './allow-site';
import { StopHere } from './stop-here';
import { WhereItWorks } from './where-it-works';

interface Props {
  tab: ShownTab;
  connection: TabFrames['connection'];
}

/** A page without a form of ours: why nothing happens there, what the person can do, and where it works. */
export function SiteState({ tab, connection }: Props) {
  const access = useSiteAccess(tab.url);
  if (access === null) return null;
  return (
    <section className="stack">
      <AllowHosts />
      {access === 'offered' && tab.url && <AllowSite url={tab.url} />}
      {access === 'impossible' && <p className="muted">{i18n.t('popup.impossible')}</p>}
      {(access === 'known' || access === 'allowed') && (
        <p className="muted">
          {i18n.t(connection === 'unreachable' ? 'popup.notRunning' : 'popup.noForm')}
        </p>
      )}
      <StopHere url={tab.url} />
      {access !== 'known' && <WhereItWorks />}
    </section>
  );
}
