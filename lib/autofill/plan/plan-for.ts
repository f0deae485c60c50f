import type { FieldKey, SystemId } from '@/lib/forms/types';
import type { Profile } from '@/lib/profiles/schema';
import { toValues } from '@/lib/profiles/values';

import type { FieldState, FrameFields, Plan } from '../types';
import { candidatesFor } from './candidates';
import { notOnPage } from './not-on-page';
import { otherOrderIn, type OtherOrder } from './other-order';
import { planFill } from './plan';
import {
  objectionsIn,
  refusalsIn,
  refusedBefore,
  type CheckValues,
  type RefusedPlaces,
} from './refused-value';
import { websiteFor } from './website-for-page';

/** A frame of the tab for which there is to be a plan. */
export interface AskingFrame extends FrameFields {
  system: SystemId | null;
}

/** What the person chose beside the profile. */
export interface PlanChoices {
  /** Id of the website whose values go where a page asks about one. */
  activeWebsite: string;
  overwrite: boolean;
  /** Whether the page is to get a block for each website that it has none for. */
  wantsMoreWebsites: boolean;
  /** Ids of candidates that are taken instead, by field. */
  instead: ReadonlyMap<string, string>;
  /** The person's word on values that our own rules refuse, by field: what is filled instead, or the same all the same. */
  repaired: ReadonlyMap<string, string>;
  /** Checks what would be filled. */
  check: CheckValues | undefined;
  /** What was found to be refused before, for who cannot check; without either nothing is refused. */
  refused: RefusedPlaces;
  /** The one field for which the plan is. */
  only: { frame: string; field: string } | null;
}

export interface TabPlan {
  /** One for each frame that asks for anything. */
  plans: readonly Plan[];
  /** Place in the profile of the website whose values are used; undefined where the page asks about several. */
  website: number | undefined;
  /** What the pages say of their order that the profile says otherwise, whichever field the plan is for. */
  otherOrder: readonly OtherOrder[];
  /** The one field for which the plan is; undefined when it is gone or the plan is for all. */
  only: FieldState | undefined;
  /** What the profile has for fields that one would expect on this step, and the page does not ask. */
  notOnPage: readonly { key: FieldKey; text: string }[];
  /** What the profile has itself where a repaired value is filled instead, by field. */
  replaced: ReadonlyMap<string, string>;
  /** Websites of the profile for which the page has no block, where it has a button for more. */
  missingWebsites: number;
}

type FieldPlace = Pick<FieldState, 'key' | 'index'>;

/** The name under which `PlanChoices.instead` keeps what goes into a field. */
export const placeOf = ({ key, index }: FieldPlace): string => `${key}#${index}`;

/** What one press does in all frames of a tab with a profile. */
export function planFor(
  profile: Profile,
  frames: readonly AskingFrame[],
  {
    activeWebsite,
    overwrite = false,
    wantsMoreWebsites = false,
    instead = new Map(),
    repaired = new Map(),
    check,
    refused = {},
    only: asked = null,
  }: Pick<PlanChoices, 'activeWebsite'> & Partial<PlanChoices>,
): TabPlan {
  const website = websiteFor(
    profile,
    frames.flatMap(({ fields }) => fields),
    activeWebsite,
  );
  const chosen = toValues(profile, { website }).map(
    (value) =>
      candidatesFor(value, profile).find(({ id }) => id === instead.get(placeOf(value)))?.value ??
      value,
  );
  const replaced = new Map<string, string>();
  const findings = check?.(chosen);
  const refusals = findings ? refusalsIn(findings) : refusedBefore(refused, website);
  const objections = objectionsIn(findings ?? []);
  const values = chosen.map((value) => {
    // Which of several is refused the rules do not say.
    if (value.list) refusals.delete(placeOf(value));
    const text = repaired.get(placeOf(value));
    if (text === undefined || !refusals.delete(placeOf(value))) return value;
    if (text === value.value) return value;
    replaced.set(placeOf(value), value.value);
    return { key: value.key, index: value.index, value: text };
  });
  const missingWebsites = missingBlocks(profile, frames, website);
  const frame = frames.find((one) => one.frame === asked?.frame);
  const only = frame?.fields.find(({ id }) => id === asked?.field);
  const asking = frames.filter(({ fields }) => fields.length > 0);
  const websites = wantsMoreWebsites && missingWebsites > 0 ? profile.websites.length : 0;
  const plans = asking.map((one) =>
    planFill(values, one, { overwrite, refusals, objections, websites }),
  );
  const otherOrder = otherOrderIn(plans.flatMap(({ items }) => items));
  if (frame && only) {
    const plan = planFill(values, frame, { overwrite: true, refusals, objections, only: only.id });
    return {
      plans: [plan],
      website,
      otherOrder,
      only,
      notOnPage: [],
      replaced,
      missingWebsites,
    };
  }
  // A page that only shows what was entered is no step that asks too little.
  const asks = asking.some(({ fields }) => fields.some(({ control }) => control !== 'read-only'));
  const unasked = asks ? notOnPage(plans, values, asking[0]?.system ?? null) : [];
  return {
    plans,
    website,
    otherOrder,
    only: undefined,
    notOnPage: unasked,
    replaced,
    missingWebsites,
  };
}

/** Blocks are filled in the sequence of the profile: with another website in the first one they would not fit. */
function missingBlocks(
  { websites }: Profile,
  frames: readonly AskingFrame[],
  website: number | undefined,
): number {
  const blocks = frames.find((frame) => frame.blocks)?.blocks;
  return blocks && !website ? Math.max(0, websites.length - blocks.count) : 0;
}
