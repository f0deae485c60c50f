import type { MouseEvent } from 'react';

import { i18n } from '#i18n';
import { Chinese } from '@/components/ui/chinese';
import type { FrameState } from '@/lib/messaging';

import type { Fill } from './use-fill';

interface Props extends Pick<Fill, 'report' | 'addBlocks'> {
  /** How many fields the press fills. */
  count: number;
  canFill: boolean;
  isRunning: boolean;
  /** How much is left to the person when nothing is to be filled; undefined where that is not counted. */
  left: number | undefined;
  /** The page's own button that leads on; null where none is seen. */
  next: FrameState['next'];
  /** The plan has been on show long enough for a press to count. */
  isReady: boolean;
  /** The order of the page and that of the profile, which differ, once the press is to say that it is meant so. */
  otherOrder: readonly [shown: string, ours: string] | null;
  press(event: MouseEvent): void;
}

/** The one button; where a press would do nothing, the sentence that says what is next stands in its place. */
export function FillButton({
  count,
  addBlocks,
  canFill,
  isRunning,
  isReady,
  report,
  left,
  next,
  otherOrder,
  press,
}: Props) {
  if (!isRunning && count + addBlocks === 0)
    return (
      <p className="fill-button nothing" data-ready={isReady} data-count={0}>
        <span>
          <Chinese>{whatIsNext(report, next, left)}</Chinese>
        </span>
      </p>
    );
  return (
    <button
      type="button"
      className={otherOrder ? 'fill-button otherwise' : 'fill-button'}
      disabled={!canFill}
      data-ready={isReady}
      data-count={count}
      onClick={press}
    >
      {isRunning
        ? i18n.t('fill.running')
        : otherOrder
          ? i18n.t('fill.allTheSame', [...otherOrder])
          : whatPressDoes(count, addBlocks)}
    </button>
  );
}

/** After a fill the page's own button is next, which only the person presses. */
function whatIsNext(report: Fill['report'], next: FrameState['next'], left = 0): string {
  const filled = report?.items.filter(({ outcome }) => outcome === 'filled').length ?? 0;
  if (report?.of !== 'fill' || filled === 0) return i18n.t('fill.nothing');
  const button = next ? `${next.zh} (${next.en})` : i18n.t('fill.ownButton');
  return left > 0
    ? i18n.t('fill.filledThenLeft', [String(filled), String(left), button])
    : i18n.t('fill.filledNowCheck', [String(filled), button]);
}

function whatPressDoes(fields: number, blocks: number): string {
  if (fields === 0) return i18n.t('fill.addBlocksOnly', blocks);
  const fill = i18n.t('fill.fill', fields);
  return blocks === 0 ? fill : i18n.t('fill.both', [fill, i18n.t('fill.addBlocks', blocks)]);
}
