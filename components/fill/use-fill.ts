import { useCallback, useMemo, useState } from 'react';

import { useSettings } from '@/components/profiles/use-vault';
import type { TabFrames } from '@/components/ui/tab-frames';
import { notOnPage } from '@/lib/autofill/plan/not-on-page';
import { planFill } from '@/lib/autofill/plan/plan';
import type {
  FieldState,
  Plan,
  PlanItem,
  Report,
  ReportItem,
  WebsiteBlocks,
} from '@/lib/autofill/types';
import { candidatesFor, type Candidate } from '@/lib/autofill/plan/candidates';
import { websiteFor } from '@/lib/autofill/plan/website-for-page';
import type { FieldKey } from '@/lib/forms/types';
import type { FrameCommand } from '@/lib/messaging';
import type { Profile } from '@/lib/profiles/schema';
import { toValues } from '@/lib/profiles/values';

import { orderWithPictures, type OpenPicture } from '@/lib/autofill/plan/request-with-pictures';

type FieldPlace = Pick<FieldState, 'key' | 'index'>;

const placeOf = ({ key, index }: FieldPlace): string => `${key}#${index}`;

export interface Fill {
  /** Changes whenever the plans on show change. */
  plan: string;
  /** What the next press will do, over all frames. */
  items: readonly PlanItem[];
  /** The website whose values are used where the page asks about one; undefined when it asks about several. */
  website: number | undefined;
  /** The one field for which the plan is, when the person chose one on the page; null otherwise. */
  only: { field: FieldState; showAll(): void } | null;
  /** What the profile has for fields that one would expect on this step, and the page does not ask. */
  notOnPage: readonly { key: FieldKey; text: string }[];
  /** What else of the profile could go into a field. */
  candidates(field: FieldPlace): readonly Candidate[];
  /** Puts another value of the profile into a field of the plan. */
  takeInstead(field: FieldPlace, candidate: Candidate): void;
  /** Websites of the profile without a block on the page, where the page has a button for more; null otherwise. */
  moreWebsites: MoreWebsites | null;
  /** How many website blocks the next press adds. */
  addBlocks: number;
  overwrite: boolean;
  setOverwrite(overwrite: boolean): void;
  /** Sends exactly the plans on show. Rejects with VaultLocked or DamagedRecord when a picture cannot be opened. */
  fill(): Promise<void>;
  undo(): void;
  /** Empties what was filled, whatever was there before. */
  clear(): void;
  cancel(): void;
  canUndo: boolean;
  /** What came of the last press; null before it. */
  report: { of: Report['of']; items: readonly ReportItem[] } | null;
  /** What came of website blocks that were to be added or taken away. */
  remarks: readonly string[];
}

export interface MoreWebsites {
  missing: number;
  button: WebsiteBlocks['button'];
  isWanted: boolean;
  want(isWanted: boolean): void;
}

/** The plan for a tab from a profile, kept current, and the one press that runs it. */
export function useFill(
  tab: TabFrames & { send(command: FrameCommand): void },
  profile: Profile,
  openPicture: OpenPicture,
): Fill {
  const { frames, reports, send } = tab;
  const settings = useSettings();
  const [overwrite, setOverwrite] = useState(false);
  const [instead, setInstead] = useState<ReadonlyMap<string, string>>(new Map());

  const [wantsMore, wantMore] = useState(false);
  const website = websiteFor(
    profile,
    frames.flatMap(({ fields }) => fields),
    settings?.activeWebsite ?? '',
  );
  const blocks = frames.find((frame) => frame.blocks !== null)?.blocks ?? null;
  // Blocks are filled in the order of the profile: with another website in the first one they would not fit.
  const missing = blocks && !website ? profile.websites.length - blocks.count : 0;
  const websites = wantsMore && missing > 0 ? profile.websites.length : 0;
  const [shownAll, showAll] = useState<TabFrames['offered']>(null);
  const offered = tab.offered === shownAll ? null : tab.offered;
  const only = frames
    .find(({ frame }) => frame === offered?.frame)
    ?.fields.find(({ id }) => id === offered?.field);
  const { plans, unasked } = useMemo(() => {
    const values = toValues(profile, { website }).map(
      (value) =>
        candidatesFor(value, profile).find(({ id }) => id === instead.get(placeOf(value)))?.value ??
        value,
    );
    if (only) {
      const frame = frames.find(({ fields }) => fields.includes(only));
      const plan = frame && planFill(values, frame, { overwrite: true, only: only.id });
      return { plans: plan ? [plan] : [], unasked: [] };
    }
    const asking = frames.filter(({ fields }) => fields.length > 0);
    const plans = asking.map((frame): Plan => planFill(values, frame, { overwrite, websites }));
    return { plans, unasked: notOnPage(plans, values, asking[0]?.system ?? null) };
  }, [frames, profile, website, overwrite, websites, instead, only]);

  const fill = useCallback(async () => {
    const orders = await Promise.all(
      plans.map(async (plan) => ({
        frame: plan.frame,
        order: await orderWithPictures(plan, profile, website, openPicture),
      })),
    );
    showAll(offered);
    for (const { frame, order } of orders)
      if (order.items.length > 0 || order.addBlocks) send({ type: 'fill', frame, order });
  }, [plans, profile, website, openPicture, send, offered]);

  const back = (type: 'undo' | 'clear-filled'): void => {
    for (const { frame, canUndo } of frames) if (canUndo) send({ type, frame });
  };

  const cancel = useCallback(() => {
    for (const { frame } of frames) send({ type: 'cancel', frame });
  }, [frames, send]);

  return {
    plan: plans.map(({ id }) => id).join(' '),
    items: plans.flatMap((plan) => plan.items),
    website,
    only: only ? { field: only, showAll: () => showAll(offered) } : null,
    notOnPage: unasked,
    candidates: (field) => candidatesFor(field, profile),
    takeInstead: (field, { id }) => setInstead((chosen) => new Map(chosen).set(placeOf(field), id)),
    moreWebsites:
      blocks && missing > 0 && !only
        ? { missing, button: blocks.button, isWanted: wantsMore, want: wantMore }
        : null,
    addBlocks: plans.reduce((sum, plan) => sum + plan.addBlocks, 0),
    overwrite,
    setOverwrite,
    fill,
    undo: () => back('undo'),
    clear: () => back('clear-filled'),
    cancel,
    canUndo: frames.some(({ canUndo }) => canUndo),
    remarks: reports.flatMap(({ remark }) => remark ?? []),
    report: reports[0] ? { of: reports[0].of, items: reports.flatMap(({ items }) => items) } : null,
  };
}
