import { i18n } from '#i18n';
import { findPlaceholder, optionByText } from '@/lib/forms';
import { answerInEnglish, optionInOtherWords } from '@/lib/forms/grammar/compose-option';
import { knownPlace, placeInEnglish, regionInEnglish } from '@/lib/regions/english-region';

import { composedText } from './composed-texts';
import type { Explanation } from './explanation';

/**
 * English for a text that nothing explains as a whole: put together from its words, or the name of a place; null when
 * a part of it is not known.
 */
export function explainWords(kind: Explanation['kind'], zh: string): Explanation | null {
  const known =
    (kind === 'option' ? optionByText(zh) : findPlaceholder(zh))?.en ?? knownPlace(zh.trim());
  if (known) return { kind, zh, text: known };
  const option = kind === 'option' ? optionInOtherWords(undefined, zh) : null;
  if (option) return { kind, zh, text: option.en, fromParts: i18n.t('overlay.readFromParts') };
  const answer = kind === 'option' ? answerInEnglish(zh) : null;
  if (answer !== null) return { kind, zh, text: answer };
  const text = composedText(zh);
  if (text !== null) return { kind, zh, text, fromParts: i18n.t('overlay.readFromWords') };
  const place = kind === 'option' ? optionInEnglish(zh) : noticeOfProvince(zh);
  return place === null ? null : { kind, zh, text: place };
}

/** A place that a list offers or a page shows. */
const optionInEnglish = (zh: string): string | null =>
  placeInEnglish(zh.trim()) ?? regionInEnglish(zh);

/** What a page tells of one province: 浙江省：一个网站最多可备案10个域名。 */
function noticeOfProvince(zh: string): string | null {
  const [, place = '', rest = ''] = /^\s*([^:：]{2,12})\s*[:：]\s*(.+)$/u.exec(zh) ?? [];
  const province = placeInEnglish(place);
  const said = province && composedText(rest);
  return said ? `${province}: ${said}` : null;
}

/**
 * English for a grey word in a box, or what was chosen there: for the list beside the page, since a line of ours below
 * each box would be too much.
 */
export const wordInBox = (zh: string): string | null =>
  findPlaceholder(zh)?.en ??
  optionByText(zh)?.en ??
  knownPlace(zh.trim()) ??
  composedText(zh) ??
  optionInEnglish(zh);
