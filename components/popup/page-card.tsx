import { i18n } from '#i18n';
import { FillCard } from '@/components/fill/fill-card';
import { PointAt } from '@/components/point/point-at';
import { Button } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';
import { useTabFrames } from '@/components/ui/use-tab-frames';
import { useTask } from '@/components/ui/use-task';
import type { Profile } from '@/lib/profiles/schema';
import { allowSite, forgetSite } from '@/lib/sites';

import { PageFindings } from './page-findings';
import { SiteTools } from './site-tools';
import type { ActiveTab } from './use-active-tab';
import { useSiteAccess } from './use-site-access';

export interface PageCardProps {
  tab: ActiveTab;
  profile: Profile | undefined;
}

/** What can be done on the page in front: fill it, or why not. */
export function PageCard({ tab, profile }: PageCardProps) {
  const access = useSiteAccess(tab.url);
  const frames = useTabFrames(access === 'known' || access === 'allowed' ? tab.id : null);
  const { error, run } = useTask();
  const host = tab.url && URL.canParse(tab.url) ? new URL(tab.url).hostname : '';
  const step = frames.frames.find(({ step }) => step)?.step;
  const hasFields = frames.frames.some(({ fields }) => fields.length > 0);

  if (access === null) return null;
  if (access === 'impossible') return <p className="muted">{i18n.t('popup.impossible')}</p>;
  if (access === 'offered')
    return (
      <section className="stack">
        <p>{i18n.t('popup.offered', [host])}</p>
        <Button
          wide
          onPress={() =>
            run(async () => {
              await allowSite(tab.url ?? '');
            })
          }
        >
          {i18n.t('popup.useHere')}
        </Button>
        <p className="muted small">{i18n.t('popup.useHereText', [host])}</p>
        {error && <Notice severity="error">{error}</Notice>}
      </section>
    );
  return (
    <section className="stack">
      {step && <h2>{step}</h2>}
      {hasFields ? (
        <>
          {profile && <FillCard tab={frames} tabId={tab.id} profile={profile} />}
          {access === 'allowed' ? (
            <SiteTools tab={frames} />
          ) : (
            <>
              <PageFindings frames={frames.frames} send={frames.send} />
              <PointAt frames={frames.frames} send={frames.send} />
            </>
          )}
        </>
      ) : (
        <p className="muted">
          {i18n.t(frames.connection === 'unreachable' ? 'popup.notRunning' : 'popup.noForm')}
        </p>
      )}
      {access === 'allowed' && (
        <Button look="plain" small onPress={() => run(() => forgetSite(tab.url ?? ''))}>
          {i18n.t('popup.stopHere', [host])}
        </Button>
      )}
    </section>
  );
}
