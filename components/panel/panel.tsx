import { useMemo } from 'react';

import { activeProfile } from '@/components/profiles/profile-title';
import { ProfilePicker } from '@/components/profiles/profile-picker';
import { useProfiles, useSettings, useVaultStatus } from '@/components/profiles/use-vault';
import { useRefusals } from '@/components/fill/use-refusals';
import { CutOff } from '@/components/fill/cut-off';
import { FillCard } from '@/components/fill/fill-card';
import { TranslatedNotice } from '@/components/site/translated-notice';
import { SiteState } from '@/components/site/site-state';
import { Notice } from '@/components/ui/notice';
import { useTab } from '@/components/ui/use-tab';
import { useTabFrames } from '@/components/ui/use-tab-frames';
import { nameOf } from '@/lib/forms';
import { profiles as profileStore, type StoredProfile } from '@/lib/profiles/store';

import { leftToDo } from './left-to-do';
import { PanelHeader } from './panel-header';
import { PanelRest } from './panel-rest';
import { Repairs } from './repairs';
import { StepTitle } from './step-title';
import { useRuleContext } from './use-rule-context';
import { VaultWay } from './vault-way';

/**
 * The page of the extension beside the filing page: what this step is, the profile with its one button, and what
 * is left after it. It follows the tab in front and all its frames.
 */
export function Panel() {
  const tab = useTab();
  const frames = useTabFrames(tab && tab.id >= 0 ? tab.id : null);
  const status = useVaultStatus();
  if (!tab) return null;
  const hasForm = frames.frames.some(
    ({ fields, statuses, submitted }) => fields.length > 0 || statuses.length > 0 || submitted,
  );
  const isGated = status !== 'unlocked' && status !== 'new';
  const isTranslated = frames.frames.some(({ translated }) => translated);
  return (
    <main className="panel">
      <PanelHeader canLock={status === 'unlocked'} isAboveHeading={hasForm && isGated} />
      {isTranslated && <TranslatedNotice />}
      <CutOff items={frames.cutOff} />
      {isTranslated && !hasForm ? null : !hasForm ? (
        <div className="fill-scroll">
          <SiteState tab={tab} connection={frames.connection} />
        </div>
      ) : status === 'unlocked' ? (
        <Filling tabId={tab.id} url={tab.url} frames={frames} />
      ) : (
        <div className="fill-scroll">
          <VaultWay status={status} />
          <StepTitle frames={frames.frames} />
          <Repairs frames={frames.frames} send={frames.send} />
          <PanelRest tab={frames} url={tab.url} willFill={NOTHING} />
        </div>
      )}
    </main>
  );
}

const NOTHING: ReadonlySet<string> = new Set();

interface FillingProps {
  tabId: number;
  url: string | undefined;
  frames: ReturnType<typeof useTabFrames>;
}

function Filling({ tabId, url, frames }: FillingProps) {
  const { opened, error } = useProfiles();
  const settings = useSettings();
  const active = opened && settings ? activeProfile(opened.profiles, settings) : undefined;
  useRefusals(active);
  if (error) return <Notice severity="error">{error.message}</Notice>;
  if (!opened || !settings) return null;
  if (active)
    return (
      <FillFrom
        tabId={tabId}
        url={url}
        frames={frames}
        profiles={opened.profiles}
        active={active}
      />
    );
  return (
    <div className="fill-scroll">
      <StepTitle frames={frames.frames} />
      <VaultWay status="new" />
      <Repairs frames={frames.frames} send={frames.send} />
      <PanelRest tab={frames} url={url} willFill={NOTHING} />
    </div>
  );
}

interface FillFromProps extends FillingProps {
  profiles: readonly StoredProfile[];
  active: StoredProfile;
}

function FillFrom({ tabId, url, frames, profiles, active }: FillFromProps) {
  useRuleContext(tabId, frames, active.value, frames.send);
  const left = useMemo(() => leftToDo(frames.frames, nameOf).length, [frames.frames]);
  // Nothing is filled any more, and nothing need be said of it.
  if (frames.frames.some(({ submitted }) => submitted))
    return (
      <div className="fill-scroll">
        <ProfilePicker profiles={profiles} active={active} />
        <Repairs frames={frames.frames} send={frames.send} />
        <PanelRest tab={frames} url={url} willFill={NOTHING} profile={active} />
      </div>
    );
  return (
    <FillCard
      tab={frames}
      tabId={tabId}
      profile={active.value}
      save={(value) => profileStore.save(active, value)}
      left={left}
      answersShortcut
      before={
        <>
          <StepTitle frames={frames.frames} />
          <ProfilePicker profiles={profiles} active={active} />
          <Repairs frames={frames.frames} send={frames.send} />
        </>
      }
    >
      {(willFill) => <PanelRest tab={frames} url={url} willFill={willFill} profile={active} />}
    </FillCard>
  );
}
