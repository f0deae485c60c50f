import { browser } from 'wxt/browser';

import { i18n } from '#i18n';
import { SaveFromPage } from '@/components/papers/save-from-page';
import { PointAt } from '@/components/point/point-at';
import { StopHere } from '@/components/site/stop-here';
import { Button } from '@/components/ui/button';
import type { TabFrames } from '@/components/ui/tab-frames';
import type { FrameCommand } from '@/lib/messaging';
import type { StoredProfile } from '@/lib/profiles/store';

import { AttachDocuments } from './attach-documents';
import { ChineseList } from './chinese-list';
import { LeftSection } from './left-section';
import { StageNews } from './stage-news';
import { Submitted } from './submitted';
import { Unrecognised } from './unrecognised';

interface Props {
  tab: TabFrames & { send(command: FrameCommand): void };
  url: string | undefined;
  /** `frame/field` of what the next press fills: that is not left to the person. */
  willFill: ReadonlySet<string>;
  /** The profile on show; undefined while none is open. */
  profile?: StoredProfile;
}

/** What is left after the one button, and the tools for what is wrong or missing. */
export function PanelRest({ tab, url, willFill, profile }: Props) {
  const { frames, send } = tab;
  return (
    <div className="panel-rest">
      {frames.some(({ pointing }) => pointing !== null) && (
        <section aria-label={i18n.t('panel.pointAt')}>
          <PointAt frames={frames} send={send} />
        </section>
      )}
      <Submitted frames={frames} profile={profile} />
      <StageNews frames={frames} />
      {!frames.some(({ submitted }) => submitted) && (
        <>
          {profile && <AttachDocuments frames={frames} profile={profile} willFill={willFill} />}
          <LeftSection tab={tab} willFill={willFill} />
        </>
      )}
      <ChineseList frames={frames} send={send} />
      <Unrecognised frames={frames} report={tab.fieldReport} send={send} />
      <footer>
        <SaveFromPage frames={frames} />
        <Button look="plain" small onPress={openHelp}>
          {i18n.t('help.title')}
        </Button>
        <StopHere url={url} />
      </footer>
    </div>
  );
}

function openHelp(): void {
  void browser.tabs.create({
    url: browser.runtime.getURL('/manager.html#/help' as '/manager.html'),
  });
}
