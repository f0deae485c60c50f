import type { FrameState } from '@/lib/messaging';
import type { Profile } from '@/lib/profiles/schema';
import { toValues } from '@/lib/profiles/values';

import type { FillOrder } from '@/lib/messaging';
import { orderWithPictures, type OpenPicture } from './order-with-pictures';
import { planFill } from './plan';

/**
 * What to write into one field that the person named, in place of what it holds; empty when the profile has nothing
 * for it or it cannot be filled. A page that asks about one website gets the first. Rejects with VaultLocked.
 */
export function fieldOrder(
  profile: Profile,
  { frame, fields }: Pick<FrameState, 'frame' | 'fields'>,
  fieldId: string,
  openPicture: OpenPicture,
): Promise<FillOrder> {
  const asksSeveral = fields.some(({ key, index }) => index > 0 && key.startsWith('website.'));
  const website = asksSeveral ? undefined : 0;
  const values = toValues(profile, { website });
  // Of buttons that would be pressed nothing was on show.
  const only = fields
    .filter(({ id }) => id === fieldId)
    .map((field) => ({ ...field, addsRow: undefined }));
  const plan = planFill(values, { frame, fields: only }, { overwrite: true });
  return orderWithPictures(plan, profile, website, openPicture);
}
