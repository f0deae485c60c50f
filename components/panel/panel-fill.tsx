import { useRef } from 'react';
import { browser } from 'wxt/browser';

import { i18n } from '#i18n';
import { FillCard } from '@/components/fill/fill-card';
import { activeProfile, profileTitle } from '@/components/profiles/profile-title';
import { useProfiles, useSettings, useVaultStatus } from '@/components/profiles/use-vault';
import { Notice } from '@/components/ui/notice';
import type { TabFrames } from '@/components/ui/tab-frames';
import type { BackgroundMessage, FrameCommand } from '@/lib/messaging';
import { writeSettings } from '@/lib/profiles/settings';
import type { StoredProfile } from '@/lib/profiles/store';

import { useSeen } from './use-seen';

interface Props {
  tabId: number | null;
  tab: TabFrames & { send(command: FrameCommand): void };
}

const ask = (message: BackgroundMessage) => void browser.runtime.sendMessage(message);

/** The profile with its one button. A passphrase is never typed inside a page: a locked vault opens in the popup. */
export function PanelFill(props: Props) {
  const status = useVaultStatus();
  if (status === null) return null;
  if (status === 'unlocked') return <Unlocked {...props} />;
  return (
    <>
      <p className="quiet">{i18n.t(status === 'new' ? 'panel.noVault' : 'panel.locked')}</p>
      <button
        type="button"
        className="plain"
        onClick={() => ask(status === 'new' ? { type: 'open-manager' } : { type: 'open-popup' })}
      >
        {i18n.t(status === 'new' ? 'panel.start' : 'panel.unlock')}
      </button>
    </>
  );
}

function Unlocked({ tab, tabId }: Props) {
  const { opened, error } = useProfiles();
  const settings = useSettings();
  if (error) return <Notice severity="error">{error.message}</Notice>;
  if (!opened || !settings) return null;
  const active = activeProfile(opened.profiles, settings);
  if (active) return <Fill tab={tab} tabId={tabId} profiles={opened.profiles} active={active} />;
  return (
    <>
      <p className="quiet">{i18n.t('popup.noProfile')}</p>
      <button type="button" className="plain" onClick={() => ask({ type: 'open-manager' })}>
        {i18n.t('popup.createProfile')}
      </button>
    </>
  );
}

function Fill({
  tab,
  tabId,
  profiles,
  active,
}: Props & { profiles: readonly StoredProfile[]; active: StoredProfile }) {
  const box = useRef<HTMLDivElement>(null);
  const isSeen = useSeen(box);
  return (
    <div ref={box} className="panel-fill">
      <select
        className="input"
        aria-label={i18n.t('panel.profile')}
        value={active.id}
        onChange={(event) => void writeSettings({ activeProfile: event.target.value })}
      >
        {profiles.map(({ id, value }) => (
          <option key={id} value={id}>
            {profileTitle(value)}
          </option>
        ))}
      </select>
      <FillCard tab={tab} profile={active.value} shortcutTab={tabId} isSeen={isSeen} />
    </div>
  );
}
