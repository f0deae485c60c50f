import { orderOf } from '@/lib/autofill/order';
import type { Plan } from '@/lib/autofill/types';
import type { FillOrder, FillOrderItem } from '@/lib/messaging';
import { toBase64 } from '@/lib/profiles/base64';
import type { Profile } from '@/lib/profiles/schema';
import { pictureFile } from '@/lib/profiles/store';

/** What to send to a frame for a plan that was on show, with the pictures for its uploads. Throws VaultLocked. */
export async function orderWithPictures(
  plan: Plan,
  profile: Profile,
  website: number | undefined,
): Promise<FillOrder> {
  const order = orderOf(plan);
  const items = await Promise.all(
    order.items.map(async (item): Promise<FillOrderItem> => {
      if (!item.key.startsWith('documents.')) return item;
      const file = await picture(profile, item.key, website ?? item.index);
      if (!file) return item;
      const data = toBase64(new Uint8Array(await file.arrayBuffer()));
      return { ...item, files: [{ name: file.name, type: file.type, data }] };
    }),
  );
  return { ...order, items };
}

async function picture(profile: Profile, key: string, website: number): Promise<File | null> {
  const id = profile.websites[website]?.id;
  const own = profile.documents.filter((document) => document.key === key);
  const document = own.find((document) => document.website === id) ?? own.find((d) => !d.website);
  return document ? pictureFile(document) : null;
}
