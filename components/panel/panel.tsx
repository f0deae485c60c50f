import { useCallback, useEffect, useMemo, useRef } from 'react';

import { i18n } from '#i18n';
import { useTabFrames } from '@/components/ui/use-tab-frames';
import { PointAt } from '@/components/point/point-at';
import { SeverityIcon } from '@/components/ui/severity-icon';
import { nameOf } from '@/lib/forms';
import type { FrameState, PanelLayout } from '@/lib/messaging';

import { leftToDo } from './left-to-do';
import { PanelFill } from './panel-fill';
import { PanelFooter } from './panel-footer';
import { PanelHeader } from './panel-header';
import { StageNews } from './stage-news';
import { ToDoList } from './to-do-list';
import { Unrecognised } from './unrecognised';
import { useOwnTab } from './use-own-tab';
import { usePanelBox } from './use-panel-box';

/** The card at the edge of a filing page: what this step is, what is left, and the profile with its one button. */
export function Panel() {
  const tabId = useOwnTab();
  const tab = useTabFrames(tabId);
  const { frames, send } = tab;
  const top = frames.find((frame) => frame.top);
  const topFrame = top?.frame;
  const content = useRef<HTMLElement>(null);

  const arrange = useCallback(
    (layout: Partial<PanelLayout>) => {
      if (topFrame) send({ type: 'panel', frame: topFrame, layout });
    },
    [send, topFrame],
  );
  const isPointing = frames.some(({ pointing }) => pointing !== null);
  const { collapsed, setCollapsed, handle } = usePanelBox(arrange, content, isPointing);
  const { offered } = tab;
  useEffect(() => {
    if (offered) setCollapsed(false);
  }, [offered, setCollapsed]);
  const items = useMemo(() => leftToDo(frames, nameOf), [frames]);
  const errors = items.filter((item) => item.severity === 'error').length;
  const warnings = items.filter((item) => item.severity === 'warning').length;
  if (!top) return null;

  if (collapsed && !isPointing)
    return (
      <main ref={content} className="pill">
        <span className="grip" {...handle} aria-hidden="true" />
        <button type="button" onClick={() => setCollapsed(false)}>
          <span>{i18n.t('panel.title')}</span>
          <span className="count">
            <SeverityIcon severity="error" /> {errors}
          </span>
          <span className="count">
            <SeverityIcon severity="warning" /> {warnings}
          </span>
        </button>
      </main>
    );

  const explained = frames.reduce(
    (sum, frame) => ({
      labels: sum.labels + frame.explained.labels,
      options: sum.options + frame.explained.options,
      messages: sum.messages + frame.explained.messages,
    }),
    { labels: 0, options: 0, messages: 0 },
  );
  return (
    <main ref={content} className="panel">
      {isPointing && (
        <section aria-label={i18n.t('panel.pointAt')}>
          <PointAt frames={frames} send={send} />
        </section>
      )}
      <div className="panel-rest" hidden={isPointing}>
        <PanelHeader handle={handle} collapse={() => setCollapsed(true)} />
        <section aria-labelledby="step">
          <h2 id="step">
            {frames.findLast((frame) => frame.step)?.step ?? i18n.t('panel.unknownStep')}
          </h2>
          <p className="quiet">{whatIsExplained(explained)}</p>
        </section>
        <StageNews frames={frames} />
        <section aria-labelledby="left">
          <h2 id="left">
            {items.length > 0
              ? i18n.t('panel.leftToDoCount', [String(items.length)])
              : i18n.t('panel.leftToDo')}
          </h2>
          <ToDoList
            items={items}
            jump={({ frame, field }) => send({ type: 'jump', frame, field })}
          />
        </section>
        <section aria-label={i18n.t('panel.profile')}>
          <PanelFill tabId={tabId} tab={tab} />
        </section>
        <Unrecognised frames={frames} report={tab.fieldReport} send={send} />
        <PanelFooter />
      </div>
    </main>
  );
}

/** Names only what there is: “17 labels and 4 texts explained”. */
function whatIsExplained(explained: FrameState['explained']): string {
  const { labels, options, messages } = explained;
  const parts = [
    labels > 0 && i18n.t('panel.labels', labels),
    options > 0 && i18n.t('panel.options', options),
    messages > 0 && i18n.t('panel.texts', messages),
  ].filter((part) => part !== false);
  return parts.length > 0 ? i18n.t('panel.explained', [LIST.format(parts)]) : '';
}

const LIST = new Intl.ListFormat('en-GB', { type: 'conjunction' });
