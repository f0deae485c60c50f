import type { FieldKey } from '@/lib/forms/types';

/** What of a frame names the filing that its page is about. */
interface PageOfFiling {
  url: string;
  fields: readonly { key: FieldKey; value: string; list?: readonly string[] }[];
}

const DOMAINS: readonly FieldKey[] = ['website.domains', 'filing.domainToVerify'];
const ORDER_PARAMETER = /order(?:_?id|_?no|_?number|_?code)?$/i;

/** The domain and the order number that pages name, from what they hold and from their addresses; empty where none does. */
export function namesOnPage(frames: readonly PageOfFiling[]): {
  domain: string;
  orderNumber: string;
} {
  const fields = frames.flatMap((frame) => frame.fields);
  const held = (keys: readonly FieldKey[]): string => {
    const field = fields.find(({ key, value }) => keys.includes(key) && value.trim() !== '');
    return field?.list?.[0] ?? field?.value.trim() ?? '';
  };
  return {
    domain: held(DOMAINS).toLowerCase(),
    orderNumber: held(['order.number']) || (frames.map(orderIn).find(Boolean) ?? ''),
  };
}

function orderIn({ url }: PageOfFiling): string {
  if (!URL.canParse(url)) return '';
  for (const [name, value] of new URL(url).searchParams)
    if (ORDER_PARAMETER.test(name) && /^[\w-]*\d{4}[\w-]*$/.test(value)) return value;
  return '';
}
