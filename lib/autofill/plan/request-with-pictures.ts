import { requestOf } from './fill-request';
import type { FillRequest, FillRequestItem, Plan } from '../types';
import { isPictureField, keptAs } from '@/lib/forms/picture-fields';
import type { Profile, ProfileDocument } from '@/lib/profiles/schema';
import type { PictureData } from '@/lib/profiles/store';

/** Opens a document picture; null when it is gone. Rejects with VaultLocked or DamagedRecord. */
export type OpenPicture = (document: ProfileDocument) => Promise<PictureData | null>;

/** What to send to a frame for a plan that was on show, with the pictures for its uploads. Throws VaultLocked. */
export async function requestWithPictures(
  plan: Plan,
  profile: Profile,
  website: number | undefined,
  openPicture: OpenPicture,
): Promise<FillRequest> {
  const request = requestOf(plan);
  const items = await Promise.all(
    request.items.map(async (item): Promise<FillRequestItem> => {
      if (!isPictureField(item.key)) return item;
      const document = documentFor(profile, keptAs(item.key), website ?? item.index);
      const picture = document && (await openPicture(document));
      return picture ? { ...item, files: [picture] } : item;
    }),
  );
  return { ...request, items };
}

function documentFor(profile: Profile, key: string, website: number): ProfileDocument | undefined {
  const id = profile.websites[website]?.id;
  const own = profile.documents.filter((document) => document.key === key);
  return own.find((document) => document.website === id) ?? own.find((d) => !d.website);
}
