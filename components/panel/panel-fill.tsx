import { useRef } from 'react';
import { browser } from 'wxt/browser';

import { i18n } from '#i18n';
import { FillCard } from '@/components/fill/fill-card';
import { activeProfile, profileTitle } from '@/components/profiles/profile-title';
import { useSettings } from '@/components/profiles/use-vault';
import { Notice } from '@/components/ui/notice';
import type { TabFrames } from '@/components/ui/tab-frames';
import type { BackgroundMessage, FrameCommand } from '@/lib/messaging';
import { writeSettings } from '@/lib/profiles/settings';
import type { StoredProfile } from '@/lib/profiles/store';

import { usePointer } from './use-pointer';
import { useRuleContext } from './use-rule-context';
import { useSeen } from './use-seen';
import { openPictureThroughWorker, useVaultView } from './use-vault-view';

interface Props {
  tabId: number | null;
  tab: TabFrames & { send(command: FrameCommand): void };
}

/** The profile with its one button. A passphrase is never typed inside a page: a locked vault opens in the popup. */
export function PanelFill({ tab, tabId }: Props) {
  const { view, error } = useVaultView();
  const settings = useSettings();
  if (error) return <Notice severity="error">{error}</Notice>;
  if (!view || !settings) return null;
  if (view.status === 'new') return <Way text="noVault" press="start" to={OPEN_MANAGER} />;
  if (view.status === 'locked')
    return <Way text="locked" press="unlock" to={{ type: 'open-popup' }} />;
  const active = activeProfile(view.profiles, settings);
  if (!active) return <Way text="noVault" press="start" to={OPEN_MANAGER} />;
  return <Fill tab={tab} tabId={tabId} profiles={view.profiles} active={active} />;
}

const OPEN_MANAGER: BackgroundMessage = { type: 'open-manager' };

/** Why nothing can be filled yet, and the press that leads on. */
function Way(props: {
  text: 'noVault' | 'locked';
  press: 'start' | 'unlock';
  to: BackgroundMessage;
}) {
  return (
    <>
      <p className="quiet">{i18n.t(`panel.${props.text}`)}</p>
      <button
        type="button"
        className="plain"
        onClick={() => void browser.runtime.sendMessage(props.to)}
      >
        {i18n.t(`panel.${props.press}`)}
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
  const button = useRef<HTMLButtonElement>(null);
  const isSeen = useSeen(button);
  const pointer = usePointer();
  useRuleContext(tabId, tab, active.value, tab.send);
  return (
    <div className="panel-fill">
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
      <FillCard
        tab={tab}
        tabId={tabId}
        profile={active.value}
        inPage={{ isSeen, button, ...pointer }}
        openPicture={openPictureThroughWorker}
      />
    </div>
  );
}
