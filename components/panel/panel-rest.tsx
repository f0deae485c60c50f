import { useMemo } from 'react';
import { browser } from 'wxt/browser';

import { i18n } from '#i18n';
import { SaveFromPage } from '@/components/papers/save-from-page';
import { PointAt } from '@/components/point/point-at';
import { StopHere } from '@/components/site/stop-here';
import { Button } from '@/components/ui/button';
import type { TabFrames } from '@/components/ui/tab-frames';
import { nameOf } from '@/lib/forms';
import type { FrameCommand } from '@/lib/messaging';

import { leftToDo } from './left-to-do';
import { StageNews } from './stage-news';
import { StepInfo } from './step-info';
import { ToDoList } from './to-do-list';
import { Unrecognised } from './unrecognised';

interface Props {
  tab: TabFrames & { send(command: FrameCommand): void };
  url: string | undefined;
  /** `frame/field` of what the next press fills: that is not left to the person. */
  willFill: ReadonlySet<string>;
}

/** What is left after the one button, what this step is, and the tools for what is wrong or missing. */
export function PanelRest({ tab, url, willFill }: Props) {
  const { frames, send } = tab;
  const items = useMemo(() => leftToDo(frames, nameOf, willFill), [frames, willFill]);
  return (
    <div className="panel-rest">
      {frames.some(({ pointing }) => pointing !== null) && (
        <section aria-label={i18n.t('panel.pointAt')}>
          <PointAt frames={frames} send={send} />
        </section>
      )}
      <StageNews frames={frames} />
      <section aria-labelledby="left">
        <h2 id="left">
          {items.length > 0
            ? i18n.t('panel.leftToDoCount', [String(items.length)])
            : i18n.t('panel.leftToDo')}
        </h2>
        <ToDoList
          items={items}
          willFill={willFill.size > 0}
          jump={({ frame, field }) => send({ type: 'jump', frame, field })}
        />
      </section>
      <StepInfo frames={frames} />
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
