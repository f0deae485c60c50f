import { i18n } from '#i18n';
import { CutOff } from '@/components/fill/cut-off';
import { FillCard } from '@/components/fill/fill-card';
import { SaveFromPage } from '@/components/papers/save-from-page';
import { AllowHosts } from '@/components/site/allow-hosts';
import { SiteState } from '@/components/site/site-state';
import { StopHere } from '@/components/site/stop-here';
import { TranslatedNotice } from '@/components/site/translated-notice';
import { Button } from '@/components/ui/button';
import { useTabFrames } from '@/components/ui/use-tab-frames';
import type { ShownTab } from '@/components/ui/use-tab';
import { useTask } from '@/components/ui/use-task';
import { openPanel } from '@/lib/open-panel';
import { profiles, type StoredProfile } from '@/lib/profiles/store';

import { PageFindings } from './page-findings';

export interface PageCardProps {
  tab: ShownTab;
  profile: StoredProfile | undefined;
}

/** What can be done on the page in front: fill it, or why not. */
export function PageCard({ tab, profile }: PageCardProps) {
  const frames = useTabFrames(tab.id >= 0 ? tab.id : null);
  return (
    <>
      <CutOff items={frames.cutOff} />
      <PageNow tab={tab} profile={profile} frames={frames} />
    </>
  );
}

function PageNow({
  tab,
  profile,
  frames,
}: PageCardProps & { frames: ReturnType<typeof useTabFrames> }) {
  const step = frames.frames.find(({ step }) => step)?.step;
  const hasFields = frames.frames.some(({ fields }) => fields.length > 0);
  if (frames.frames.some(({ translated }) => translated)) return <TranslatedNotice />;
  if (!hasFields) return <SiteState tab={tab} connection={frames.connection} />;
  const tools = (
    <>
      <PageFindings frames={frames.frames} send={frames.send} />
      <SaveFromPage frames={frames.frames} />
      <StopHere url={tab.url} />
    </>
  );
  return (
    <section className="stack">
      {/* The toolbar button lets the extension into this page for now; the next one would be silent again. */}
      <AllowHosts />
      <div className="row apart">
        <h2>{step ?? i18n.t('panel.unknownStep')}</h2>
        <OpenPanel tab={tab.id} />
      </div>
      {profile ? (
        <FillCard
          tab={frames}
          tabId={tab.id}
          profile={profile.value}
          save={(value) => profiles.save(profile, value)}
          asksAtOnce
        >
          {() => tools}
        </FillCard>
      ) : (
        tools
      )}
    </section>
  );
}

/** Leads to the panel beside the page, where everything is. */
function OpenPanel({ tab }: { tab: number }) {
  const { error, run } = useTask();
  return (
    <>
      <Button
        small
        onPress={() => {
          const opening = openPanel(tab);
          run(async () => {
            await opening;
            window.close();
          });
        }}
      >
        {i18n.t('popup.openPanel')}
      </Button>
      {error && <p className="small">{error}</p>}
    </>
  );
}
