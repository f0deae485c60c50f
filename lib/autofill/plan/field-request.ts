import { nameOf } from '@/lib/forms';
import type { Profile } from '@/lib/profiles/schema';
import { toValues } from '@/lib/profiles/values';

import { requestWithPictures, type OpenPicture } from './request-with-pictures';
import { planFill } from './plan';
import type { FillRequest, FrameFields, PlannedAction } from '../types';
import { websiteFor } from './website-for-page';

export interface FieldRequestOptions {
  /** Id of the website that a page which asks about one gets. */
  activeWebsite: string;
  openPicture: OpenPicture;
}

/**
 * What to write into one field that the person named, in place of what it holds, or why nothing. The whole page decides
 * how, as in a plan. Rejects with VaultLocked or DamagedRecord.
 */
export async function fieldRequest(
  profile: Profile,
  { frame, fields }: Pick<FrameFields, 'frame' | 'fields'>,
  fieldId: string,
  { activeWebsite, openPicture }: FieldRequestOptions,
): Promise<FillRequest | { refusal: string }> {
  const website = websiteFor(profile, fields, activeWebsite);
  // Of buttons that would be pressed nothing was on show.
  const asked = fields.map((field) => ({ ...field, addsBox: undefined }));
  const options = { overwrite: true, only: fieldId };
  const plan = planFill(toValues(profile, { website }), { frame, fields: asked }, options);
  const [item] = plan.items;
  if (item?.planned.action === 'fill')
    return requestWithPictures(plan, profile, website, openPicture);
  const name = nameOf(fields.find(({ id }) => id === fieldId)?.key ?? '');
  return { refusal: `${name}: ${whyNot(item?.planned)}` };
}

function whyNot(planned: PlannedAction | undefined): string {
  if (!planned) return 'The profile has nothing that could go into this field.';
  if ('reason' in planned) return planned.reason;
  return 'The field holds what the profile has for it already.';
}
