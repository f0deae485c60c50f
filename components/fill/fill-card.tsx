import type { ReactNode } from 'react';

import { i18n } from '#i18n';
import { Checkbox } from '@/components/ui/checkbox';
import { Notice } from '@/components/ui/notice';
import type { TabFrames } from '@/components/ui/tab-frames';
import { useTask } from '@/components/ui/use-task';
import type { FrameCommand } from '@/lib/messaging';
import type { Profile } from '@/lib/profiles/schema';
import type { PlanItem, ReportItem } from '@/lib/autofill/types';
import { withRepair } from '@/lib/profiles/with-repair';
import { pictureData } from '@/lib/profiles/store';

import './fill-card.css';
import { FieldOffer } from './field-offer';
import { FillButton } from './fill-button';
import { FillProgress } from './fill-progress';
import { MoreWebsites } from './more-websites';
import { inWords, OtherOrder } from './other-order';
import { PlanView } from './plan-view';
import { ReportView } from './report-view';
import { useCheck } from './use-check';
import { useFill, type Fill } from './use-fill';
import { useFillPress } from './use-fill-press';
import { useNextStep } from './use-next-step';
import { useShownShortcut } from './use-shown-shortcut';
import { WaysBack } from './ways-back';
import { WebsiteChoice } from './website-choice';

export interface FillCardProps {
  tab: TabFrames & { send(command: FrameCommand): void };
  /** Null where the page is in no tab of its own. */
  tabId: number | null;
  profile: Profile;
  /** Stores the profile with a value that was repaired, where it is a stored one. Rejects with ChangedElsewhere. */
  save?(profile: Profile): Promise<unknown>;
  /** How much is left to the person when nothing is to be filled, where that is on show. */
  left?: number;
  /** Whether the keyboard shortcut is answered here. */
  answersShortcut?: boolean;
  /** A press for this page has just opened it: what has to be asked before a fill is asked at once. */
  asksAtOnce?: boolean;
  /** What stands before the plan, and scrolls with it. */
  before?: ReactNode;
  /** What stands after it, told which fields the next press fills: `frame/field`. */
  children?(willFill: ReadonlySet<string>): ReactNode;
}

/**
 * The plan for the page, the one button that runs it, the report and the way back. Popup and panel show the same: the
 * button stays in its place at the foot, whatever comes and goes above it.
 */
export function FillCard({
  tab,
  tabId,
  profile,
  save,
  left,
  answersShortcut = false,
  asksAtOnce = false,
  before,
  children,
}: FillCardProps) {
  const { check, isComing } = useCheck();
  const fill = useFill(tab, profile, pictureData, check);
  const { busy, error, run } = useTask();
  const { progress, refusal } = tab;
  const isRunning = progress.length > 0;
  const toFill = fill.items.filter(({ planned }) => planned.action === 'fill');
  const kept = fill.items.some(({ planned }) => planned.action === 'keep-yours');
  const { addBlocks, otherOrder } = fill;
  const isNextStep = useNextStep(tabId, tab, toFill) && !fill.only;
  const canFill = toFill.length + addBlocks > 0 && !busy && !isRunning;
  const [contradiction] = otherOrder;
  const keys = useShownShortcut(answersShortcut && tabId !== null);
  const { press, obstacle, isReady, isAsking } = useFillPress({
    // Before the rules are here it is not known what they refuse.
    plan: isComing ? `${fill.plan} unchecked` : fill.plan,
    canFill,
    question: contradiction ? JSON.stringify(contradiction) : null,
    asksAtOnce,
    shortcutTab: answersShortcut ? tabId : null,
    fill: () => run(fill.fill),
  });

  const called = HAN.test(profile.title) ? '' : profile.title;
  const keepRepair = ({ field, shown }: PlanItem): (() => void) | undefined => {
    const refused = fill.ownValue(field);
    const changed = refused === undefined ? null : withRepair(profile, field.key, refused, shown);
    return changed && save ? () => run(async () => void (await save(changed))) : undefined;
  };

  return (
    <div className="fill-card">
      <div className="fill-scroll">
        <OtherOrder found={otherOrder} />
        {before}
        <WebsiteChoice profile={profile} website={fill.website} />
        {fill.report && (
          <ReportView
            {...fill.report}
            remarks={fill.remarks}
            news={tab.reports}
            valueOf={(item) => shownIn(fill.items, item)}
            called={called}
          />
        )}
        {!isRunning && !fill.report && toFill.length > 0 && (
          <p className={isNextStep ? 'continue' : 'visually-hidden'} aria-live="polite">
            {i18n.t(isNextStep ? 'fill.nextStep' : 'fill.continue', toFill.length)}
          </p>
        )}
        {!isRunning && <FieldOffer {...fill} />}
        {!isRunning && (
          <PlanView {...fill} items={untold(fill)} called={called} keep={keepRepair} />
        )}
        {!isRunning && <MoreWebsites {...fill} />}
        {(kept || fill.overwrite) && !fill.only && (
          <Checkbox isSelected={fill.overwrite} onChange={fill.setOverwrite}>
            {i18n.t('fill.overwrite')}
          </Checkbox>
        )}
        {children?.(fill.willFill)}
      </div>
      <div className="fill-foot">
        {isRunning && <FillProgress progress={progress} stop={fill.cancel} />}
        {(error ?? refusal ?? obstacle) && (
          <Notice severity="error">{error ?? refusal ?? obstacle}</Notice>
        )}
        {fill.canUndo && !isRunning && <WaysBack {...fill} />}
        <FillButton
          canFill={canFill}
          isRunning={isRunning}
          isReady={isReady}
          count={toFill.length}
          addBlocks={addBlocks}
          report={fill.report}
          left={left}
          next={tab.frames.find(({ next }) => next)?.next ?? null}
          otherOrder={contradiction && isAsking ? inWords(contradiction) : null}
          press={press}
        />
        {keys && (
          <p className="shortcut muted small" data-idle={!isRunning && !canFill}>
            {i18n.t('fill.shortcut', [keys])}
          </p>
        )}
      </div>
    </div>
  );
}

const HAN = /\p{Script=Han}/u;

const isSame = (item: ReportItem, { field }: PlanItem): boolean =>
  field.id === item.id && field.key === item.key && field.index === item.index;

const shownIn = (items: readonly PlanItem[], told: ReportItem): string =>
  items.find((item) => isSame(told, item))?.shown ?? '';

/** What the report of a fill says need not be said of the plan again. */
function untold({ items, report }: Pick<Fill, 'items' | 'report'>): readonly PlanItem[] {
  if (report?.of !== 'fill') return items;
  return items.filter(
    (item) =>
      !['already-right', 'cannot'].includes(item.planned.action) ||
      !report.items.some((told) => isSame(told, item)),
  );
}
