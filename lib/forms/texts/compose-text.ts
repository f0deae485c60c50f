import { keepsAll } from './kept';
import { HAN, numberOf } from './letters';
import { remembered } from './remembered';
import { simplified } from './simplified';
import { sentence } from './sentence';

/** 2020年7月3日 is said as 2020-7-3. */
const withDates = (text: string): string =>
  text.replace(/(\d{4})年(\d{1,2})月(?:(\d{1,2})日)?/gu, (_, ...[year, month, day]: string[]) =>
    [year, month, day].filter(Boolean).join('-'),
  );

const NUMERAL =
  /[二三四五六七八九]?十[一二三四五六七八九]?(?=个?(?:天|日|工作日|小时|分钟|字|汉字|字符|个月))/gu;

const LONGEST = 60;

/** 上传资料 → 扫码 → 提交: one thing after the other. */
const ARROW = /\s*[→➔➜]\s*/u;
const steps = (said: readonly (string | null)[]): string | null =>
  said.every((step) => step !== null) ? said.join(' → ') : null;

/** 云和县, 阿里地区: whatever the words in it mean, that is the name of a place. */
const PLACE = /^[^各全本该所在省市区]{1,3}(?:县|地区)$/u;

const composed = remembered((text: string): string | null => {
  const zh = simplified(text);
  const said =
    sentence(withDates(zh).replace(NUMERAL, numberOf))
      ?.replace(/\?{2,}/gu, '?')
      .replace(' to another holder to ', ' to ')
      .replace(/: (?=\/\/)/u, ':')
      .replace(/(?<=[\w-]) or (?=[\w-]+ or )/gu, ', ') ?? null;
  return said !== null && keepsAll(zh, said) ? said : null;
});

/**
 * English for a short text of a page (a button, a heading, a tab, a link, a hint), put together from its words; null as
 * soon as one word is not in the list or the words stand in no known order.
 */
export function composeText(zh: string): string | null {
  const text = zh.trim();
  if (ARROW.test(text)) return steps(text.split(ARROW).map(composeText));
  return text.length > LONGEST || !HAN.test(text) || PLACE.test(text) ? null : composed(text);
}
