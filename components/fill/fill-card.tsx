import { useCallback, useState } from 'react';
import type { MouseEvent, Ref } from 'react';

import { i18n } from '#i18n';
import { Button } from '@/components/ui/button';
import { Checkbox } from '@/components/ui/checkbox';
import { Notice } from '@/components/ui/notice';
import type { TabFrames } from '@/components/ui/tab-frames';
import { useTask } from '@/components/ui/use-task';
import { pressObstacle } from '@/lib/autofill/trusted-press';
import type { FrameCommand } from '@/lib/messaging';
import type { Profile } from '@/lib/profiles/schema';
import { pictureData } from '@/lib/profiles/store';

import './fill-card.css';
import type { OpenPicture } from '@/lib/autofill/order-with-pictures';
import { MoreWebsites } from './more-websites';
import { PlanView } from './plan-view';
import { ReportView } from './report-view';
import { useFill } from './use-fill';
import { useShortcut } from './use-shortcut';
import { useShownSince } from './use-shown-since';

export interface FillCardProps {
  tab: TabFrames & { send(command: FrameCommand): void };
  profile: Profile;
  /** False while the person cannot be sure to see what is here: a page around it may cover or fade it. */
  isSeen?: boolean;
  /** The one button, for those who watch whether it can be seen. */
  button?: Ref<HTMLButtonElement>;
  /** How this page opens a document picture; out of the database unless it says otherwise. */
  openPicture?: OpenPicture;
  /** The tab in which the keyboard shortcut runs what is on show here. */
  shortcutTab?: number | null;
}

/** The plan for the page, the one button that runs it, the report and the way back. Popup and panel show the same. */
export function FillCard({
  tab,
  profile,
  isSeen = true,
  button,
  openPicture = pictureData,
  shortcutTab = null,
}: FillCardProps) {
  const fill = useFill(tab, profile, openPicture);
  const { busy, error, run } = useTask();
  const { progress, refusal } = tab;
  const count = fill.items.filter(({ planned }) => planned.action === 'fill').length;
  const kept = fill.items.some(({ planned }) => planned.action === 'keep-yours');
  const { addBlocks } = fill;
  const canFill = isSeen && count + addBlocks > 0 && !busy && progress === null;
  const { shownSince, isReady } = useShownSince(fill.plan);
  const [obstacle, setObstacle] = useState<string | null>(null);
  const runPlan = useCallback(() => {
    if (canFill) run(fill.fill);
  }, [canFill, run, fill.fill]);
  useShortcut(shortcutTab, runPlan);
  const press = (event: MouseEvent): void => {
    const found = pressObstacle(event.nativeEvent, { shownSince, isSeen });
    setObstacle(found);
    if (!found) runPlan();
  };

  return (
    <div className="fill-card">
      {profile.websites.length > 1 && fill.website !== undefined && (
        <label className="stack tight">
          <span className="field-label">{i18n.t('fill.website')}</span>
          <select
            className="input"
            value={fill.website}
            onChange={(event) => fill.setWebsite(Number(event.target.value))}
          >
            {profile.websites.map(({ id, name, domains }, at) => (
              <option key={id} value={at}>
                {name || domains[0] || i18n.t('profile.section.website', [at + 1])}
              </option>
            ))}
          </select>
        </label>
      )}
      {fill.report && <ReportView {...fill.report} remarks={fill.remarks} />}
      {!progress && !fill.report && count > 0 && (
        <p className="visually-hidden" aria-live="polite">
          {i18n.t('fill.continue', count)}
        </p>
      )}
      {!progress && fill.report?.of === 'fill' && count === 0 && (
        <p className="muted small">{i18n.t('fill.afterwards')}</p>
      )}
      {!progress && <PlanView {...fill} />}
      {!progress && <MoreWebsites {...fill} />}
      {(kept || fill.overwrite) && (
        <Checkbox isSelected={fill.overwrite} onChange={fill.setOverwrite}>
          {i18n.t('fill.overwrite')}
        </Checkbox>
      )}
      {progress && (
        <div>
          <progress
            max={progress.total}
            value={progress.done}
            aria-label={i18n.t('fill.running')}
          />
          <div className="muted small">{progress.label}</div>
        </div>
      )}
      {(error ?? refusal ?? obstacle) && (
        <Notice severity="error">{error ?? refusal ?? obstacle}</Notice>
      )}
      <button
        type="button"
        ref={button}
        className="fill-button"
        disabled={!canFill}
        data-ready={isReady}
        data-count={count}
        onClick={press}
      >
        {progress ? i18n.t('fill.running') : whatPressDoes(count, addBlocks)}
      </button>
      {progress && <Button onPress={fill.cancel}>{i18n.t('fill.cancel')}</Button>}
      {fill.canUndo && !progress && <Button onPress={fill.undo}>{i18n.t('fill.undo')}</Button>}
    </div>
  );
}

function whatPressDoes(fields: number, blocks: number): string {
  if (fields === 0)
    return blocks === 0 ? i18n.t('fill.nothing') : i18n.t('fill.addBlocksOnly', blocks);
  const fill = i18n.t('fill.fill', fields);
  return blocks === 0 ? fill : i18n.t('fill.both', [fill, i18n.t('fill.addBlocks', blocks)]);
}
