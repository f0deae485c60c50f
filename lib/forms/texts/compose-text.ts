import { keepsAll } from './kept';
import { HAN } from './letters';
import { simplified } from './simplified';
import { sentence } from './sentence';

/** 2020年7月3日 is said as 2020-7-3. */
const withDates = (text: string): string =>
  text.replace(/(\d{4})年(\d{1,2})月(?:(\d{1,2})日)?/gu, (_, ...[year, month, day]: string[]) =>
    [year, month, day].filter(Boolean).join('-'),
  );

const LONGEST = 60;
const cache = new Map<string, string | null>();
const CACHE = 2_000;

/**
 * English for a short text of a page (a button, a heading, a tab, a link, a hint), put together from its words; null as
 * soon as one word is not in the list or the words stand in no known order.
 */
export function composeText(zh: string): string | null {
  const text = zh.trim();
  if (text.length > LONGEST || !HAN.test(text)) return null;
  let en = cache.get(text);
  if (en === undefined) {
    const said = sentence(simplified(withDates(text)))?.replace(/\?{2,}/gu, '?') ?? null;
    en = said !== null && keepsAll(simplified(text), said) ? said : null;
    if (cache.size >= CACHE) cache.clear();
    cache.set(text, en);
  }
  return en;
}
