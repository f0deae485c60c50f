import { nameOf } from '@/lib/forms';
import type { Profile } from '@/lib/profiles/schema';
import { toValues } from '@/lib/profiles/values';

import { toldApart, type OtherOrder } from './other-order';
import { planFill } from './plan';
import { planFor, type AskingFrame } from './plan-for';
import { refusedBefore, type RefusedPlaces } from './refused-value';
import { requestWithPictures, type OpenPicture } from './request-with-pictures';
import type { FillRequest, PlannedAction } from '../types';
import * as say from '../english/plan/field-request';

export interface FieldRequestOptions {
  /** Id of the website that a page which asks about one gets. */
  activeWebsite: string;
  /** What is refused of the profile, where that is known. */
  refused?: RefusedPlaces;
  openPicture: OpenPicture;
}

/** Why nothing is written, without a word of what the profile has: the page can read it. */
interface Refused {
  refusal: string;
  /** The panel may write it after all, once it has said more and been answered. */
  mayAsk: boolean;
}

/**
 * What to write into one field that the person named, in place of what it holds, or why nothing. The whole page decides
 * how, as in a plan. Rejects with VaultLocked or DamagedRecord.
 *
 * @param frames the field's own frame, and then the others of its tab, which may say whose order it is
 */
export async function fieldRequest(
  profile: Profile,
  frames: readonly [AskingFrame, ...AskingFrame[]],
  fieldId: string,
  { activeWebsite, refused = {}, openPicture }: FieldRequestOptions,
): Promise<FillRequest | Refused> {
  const [{ frame, fields }] = frames;
  const { website, otherOrder } = planFor(profile, frames, { activeWebsite });
  const [other] = otherOrder;
  if (other) return { refusal: isOfAnother(other), mayAsk: true };
  // Of buttons that would be pressed nothing was on show.
  const asked = fields.map((field) => ({ ...field, addsBox: undefined }));
  const refusals = refusedBefore(refused, website);
  const options = { overwrite: true, refusals, only: fieldId };
  const plan = planFill(toValues(profile, { website }), { frame, fields: asked }, options);
  const [item] = plan.items;
  if (item?.planned.action === 'fill')
    return requestWithPictures(plan, profile, website, openPicture);
  const name = nameOf(fields.find(({ id }) => id === fieldId)?.key ?? '');
  return {
    refusal: `${name}: ${whyNot(item?.planned)}`,
    mayAsk: item?.planned.action === 'refused',
  };
}

function isOfAnother(other: OtherOrder): string {
  const [shown] = toldApart(other);
  return say.anothersOrder(nameOf(other.key), shown);
}

function whyNot(planned: PlannedAction | undefined): string {
  if (!planned) return say.nothingInProfile;
  if ('reason' in planned) return planned.reason;
  return say.alreadyThere;
}
