import { useCallback, useMemo, useState } from 'react';

import { useSettings } from '@/components/profiles/use-vault';
import type { TabFrames } from '@/components/ui/tab-frames';
import { placeOf, planFor, type TabPlan } from '@/lib/autofill/plan/plan-for';
import type {
  FieldState,
  Plan,
  PlanItem,
  Report,
  ReportItem,
  WebsiteBlocks,
} from '@/lib/autofill/types';
import type { CheckValues } from '@/lib/autofill/plan/refused-value';
import { candidatesFor, type Candidate } from '@/lib/autofill/plan/candidates';
import type { FieldKey } from '@/lib/forms/types';
import type { FieldValue } from '@/lib/forms/values';
import type { FrameCommand } from '@/lib/messaging';
import type { Profile } from '@/lib/profiles/schema';

import { requestWithPictures, type OpenPicture } from '@/lib/autofill/plan/request-with-pictures';

type FieldPlace = Pick<FieldState, 'key' | 'index'>;

export interface Fill {
  /** Changes whenever the plans on show change. */
  plan: string;
  /** What the next press will do, over all frames. */
  items: readonly PlanItem[];
  /** `frame/field` of what the next press fills. */
  willFill: ReadonlySet<string>;
  /** The website whose values are used where the page asks about one; undefined when it asks about several. */
  website: number | undefined;
  /** What the page says of its order that the profile says otherwise. */
  otherOrder: TabPlan['otherOrder'];
  /** The one field for which the plan is, when the person chose one on the page; null otherwise. */
  only: { field: FieldState; showAll(): void } | null;
  /** What the profile has for fields that one would expect on this step, and the page does not ask. */
  notOnPage: readonly { key: FieldKey; text: string }[];
  /** What is filled in the same press, once a choice of the plan has brought its fields onto the page. */
  opened: readonly FieldValue[];
  /** What else of the profile could go into a field. */
  candidates(field: FieldPlace): readonly Candidate[];
  /** Puts another value of the profile into a field of the plan. */
  takeInstead(field: FieldPlace, candidate: Candidate): void;
  /** Takes a repaired value for a field whose own our rules refuse, or its own as it is. */
  takeRepaired(field: FieldPlace, value: string): void;
  /** What the profile itself has for a field whose repaired value was taken; undefined for any other. */
  ownValue(field: FieldPlace): string | undefined;
  /** What was taken so, by field, of the values that the rules refuse. */
  repaired: ReadonlyMap<string, string>;
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

const fieldsFilledBy = ({ frame, items }: Plan): string[] =>
  items.flatMap(({ field, planned }) =>
    planned.action === 'fill' ? [`${frame}/${field.id}`] : [],
  );

/** The plan for a tab from a profile, kept current, and the one press that runs it. */
export function useFill(
  tab: TabFrames & { send(command: FrameCommand): void },
  profile: Profile,
  openPicture: OpenPicture,
  check?: CheckValues,
): Fill {
  const { frames, reports, send } = tab;
  const settings = useSettings();
  const [overwrite, setOverwrite] = useState(false);
  const [instead, setInstead] = useState<ReadonlyMap<string, string>>(new Map());

  const [repaired, setRepaired] = useState<ReadonlyMap<string, string>>(new Map());
  const [wantsMore, wantMore] = useState(false);
  const [shownAll, showAll] = useState<TabFrames['offered']>(null);
  const offered = tab.offered === shownAll ? null : tab.offered;
  const activeWebsite = settings?.activeWebsite ?? '';
  const { plans, website, otherOrder, only, notOnPage, missingWebsites, replaced } = useMemo(
    () =>
      planFor(profile, frames, {
        activeWebsite,
        overwrite,
        wantsMoreWebsites: wantsMore,
        instead,
        repaired,
        check,
        only: offered,
      }),
    [profile, frames, activeWebsite, overwrite, wantsMore, instead, repaired, check, offered],
  );
  const blocks = frames.find((frame) => frame.blocks !== null)?.blocks ?? null;

  const fill = useCallback(async () => {
    const requests = await Promise.all(
      plans.map(async (plan) => ({
        frame: plan.frame,
        request: await requestWithPictures(plan, profile, website, openPicture),
      })),
    );
    showAll(offered);
    for (const { frame, request } of requests)
      if (request.items.length > 0 || request.addBlocks) send({ type: 'fill', frame, request });
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
    willFill: useMemo(() => new Set(plans.flatMap(fieldsFilledBy)), [plans]),
    website,
    otherOrder,
    only: only ? { field: only, showAll: () => showAll(offered) } : null,
    notOnPage,
    opened: plans.flatMap((plan) => plan.opened),
    candidates: (field) => candidatesFor(field, profile),
    takeInstead: (field, { id }) => setInstead((chosen) => new Map(chosen).set(placeOf(field), id)),
    takeRepaired: (field, value) =>
      setRepaired((taken) => new Map(taken).set(placeOf(field), value)),
    ownValue: (field) => replaced.get(placeOf(field)),
    repaired,
    moreWebsites:
      blocks && missingWebsites > 0 && !only
        ? { missing: missingWebsites, button: blocks.button, isWanted: wantsMore, want: wantMore }
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
