import type { Ref } from 'react';

import { i18n } from '#i18n';
import { Checkbox } from '@/components/ui/checkbox';
import { Notice } from '@/components/ui/notice';
import type { TabFrames } from '@/components/ui/tab-frames';
import { useTask } from '@/components/ui/use-task';
import type { OpenPicture } from '@/lib/autofill/plan/request-with-pictures';
import type { PointerWatch } from '@/lib/autofill/press/watch-pointer';
import type { FrameCommand } from '@/lib/messaging';
import type { Profile } from '@/lib/profiles/schema';
import { pictureData } from '@/lib/profiles/store';

import './fill-card.css';
import { FieldOffer } from './field-offer';
import { FillProgress } from './fill-progress';
import { MoreWebsites } from './more-websites';
import { PlanView } from './plan-view';
import { ReportView } from './report-view';
import { useFill } from './use-fill';
import { useFillPress } from './use-fill-press';
import { useNextStep } from './use-next-step';
import { WaysBack } from './ways-back';
import { WebsiteChoice } from './website-choice';

/** What a page around the card could do to it. */
export interface InPage {
  /** False while the person cannot be sure to see what is here: the page may cover or fade it. */
  isSeen: boolean;
  /** The one button, for those who watch whether it can be seen. */
  button: Ref<HTMLButtonElement>;
  pointer: PointerWatch;
  /** The pointer has been here long enough for a press to count. */
  isPointed: boolean;
}

export interface FillCardProps {
  tab: TabFrames & { send(command: FrameCommand): void };
  tabId: number | null;
  profile: Profile;
  /** Where a page is around the card, which then also answers the keyboard shortcut; null in a window of its own. */
  inPage?: InPage | null;
  /** How this page opens a document picture; out of the database unless it says otherwise. */
  openPicture?: OpenPicture;
}

/** The plan for the page, the one button that runs it, the report and the way back. Popup and panel show the same. */
export function FillCard({
  tab,
  tabId,
  profile,
  inPage = null,
  openPicture = pictureData,
}: FillCardProps) {
  const fill = useFill(tab, profile, openPicture);
  const { busy, error, run } = useTask();
  const { progress, refusal } = tab;
  const isRunning = progress.length > 0;
  const toFill = fill.items.filter(({ planned }) => planned.action === 'fill');
  const kept = fill.items.some(({ planned }) => planned.action === 'keep-yours');
  const { addBlocks } = fill;
  const isNextStep = useNextStep(tabId, tab, toFill) && !fill.only;
  const isSeen = inPage?.isSeen ?? true;
  const canFill = isSeen && toFill.length + addBlocks > 0 && !busy && !isRunning;
  const { press, obstacle, isReady } = useFillPress({
    plan: fill.plan,
    canFill,
    inPage,
    tabId,
    fill: () => run(fill.fill),
  });

  return (
    <div className="fill-card">
      <WebsiteChoice profile={profile} website={fill.website} />
      {fill.report && <ReportView {...fill.report} remarks={fill.remarks} />}
      {!isRunning && !fill.report && toFill.length > 0 && (
        <p className={isNextStep ? 'continue' : 'visually-hidden'} aria-live="polite">
          {i18n.t(isNextStep ? 'fill.nextStep' : 'fill.continue', toFill.length)}
        </p>
      )}
      {!isRunning && fill.report?.of === 'fill' && toFill.length === 0 && (
        <p className="muted small">{i18n.t('fill.afterwards')}</p>
      )}
      {!isRunning && <FieldOffer {...fill} />}
      {!isRunning && <PlanView {...fill} />}
      {!isRunning && <MoreWebsites {...fill} />}
      {(kept || fill.overwrite) && !fill.only && (
        <Checkbox isSelected={fill.overwrite} onChange={fill.setOverwrite}>
          {i18n.t('fill.overwrite')}
        </Checkbox>
      )}
      {isRunning && <FillProgress progress={progress} stop={fill.cancel} />}
      {(error ?? refusal ?? obstacle) && (
        <Notice severity="error">{error ?? refusal ?? obstacle}</Notice>
      )}
      <button
        type="button"
        ref={inPage?.button}
        className="fill-button"
        disabled={!canFill}
        data-ready={isReady}
        data-pointed={inPage?.isPointed ?? true}
        data-count={toFill.length}
        onClick={press}
      >
        {isRunning ? i18n.t('fill.running') : whatPressDoes(toFill.length, addBlocks)}
      </button>
      {fill.canUndo && !isRunning && <WaysBack {...fill} />}
    </div>
  );
}

function whatPressDoes(fields: number, blocks: number): string {
  if (fields === 0)
    return blocks === 0 ? i18n.t('fill.nothing') : i18n.t('fill.addBlocksOnly', blocks);
  const fill = i18n.t('fill.fill', fields);
  return blocks === 0 ? fill : i18n.t('fill.both', [fill, i18n.t('fill.addBlocks', blocks)]);
}
