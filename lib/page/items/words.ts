import {
  beginsLabel,
  findMessage,
  messagesIn,
  findPlaceholder,
  headingScope,
  isComposed,
  isDocumented,
  labelEntries,
  normalise,
  optionByText,
  type HeadingScope,
  type LabelEntry,
} from '@/lib/forms';
import { isOwner } from '@/lib/forms/grammar/owners';
import { stepOf } from '@/lib/systems';

/** What the catalogue knows about one text of a page. */
export interface Word {
  raw: string;
  text: string;
  labels: readonly LabelEntry[];
  heading: HeadingScope | null;
  isMessage: boolean;
  /** A label with the value that the page shows for it in the same text: 单位名称：示例科技. */
  answered: { label: string; entries: readonly LabelEntry[] } | null;
  /** A remark with known errors or reasons in it: 网站名称不合格；证件不合格. */
  isRemark: boolean;
  /** Known as a grey text in controls; some pages have the same words beside the control. */
  isHint: boolean;
  isStep: boolean;
  isOption: boolean;
  /** Short and without a sentence in it: it could be the label of something unknown. */
  couldBeLabel: boolean;
  /** More text may follow in a neighbouring node to make a label of it: 姓 and 名. */
  couldBegin: boolean;
  /** Nothing at all is known of it: it only keeps things apart. */
  isPlain: boolean;
}

const REGION = /(?:省|市|区|县|自治[区州县]|旗|盟)$/u;
/** Says of a field whether it must be filled. */
const MARK = /^[（(]?(?:必填|必选|选填|可选|可不填)(?:项)?[）)]?$/u;
/** Stands between the two boxes of a range. */
const TO = /^[至到—~～-]+$/u;
const SENTENCE = /^(?:请|如|若|注|例|不|需|可|支持|仅|多个|[+(（【[])|[,;。，；？?]/u;
/** A sentence after a separator; the colon of a label has nothing behind it. */
const SEVERAL_PARTS = /[，,。；;、：:\n“【].{4}/u;
const LONGEST_LABEL = 24;
const NONE: readonly LabelEntry[] = [];
const HAN = /[\u4e00-\u9fff]/u;
const CACHE = 20_000;

/** Texts that were looked up; null for those that can never matter. */
const cache = new Map<string, Word | null>();
/** Spaces and numbers between elements repeat; a long text that is not Chinese hardly does. */
const LONGEST_REMEMBERED = 32;

function remember(raw: string, word: Word | null): void {
  if (cache.size >= CACHE) cache.clear();
  cache.set(raw, word);
}

const LATIN_LABEL =
  /^[\s*＊]*(?:[(（]?\d{1,2}[.、)）]\s*)?(?:IP|IPv4|EIP|QQ|MSN|E-?mail|URL|MD5|SHA-?1|SHA-?256|(?:iOS\s*|Apple\s*)?Bundle[\s_]*(?:Id(?:entifier)?|Name)|Package\s*Name|APP\s*(?:LOGO|icon))\b/iu;

/** Whether a text can matter at all: everything that is known has a Chinese character in it, but for labels such as IP. */
export const mayBeKnown = (raw: string): boolean =>
  raw.length <= 400 && (HAN.test(raw) || LATIN_LABEL.test(raw));

/** What is known of a text node's text; null when it can never matter. The same text is looked up once. */
export function wordIn(raw: string): Word | null {
  const known = cache.get(raw);
  if (known !== undefined) return known;
  if (mayBeKnown(raw)) return wordOf(raw);
  if (raw.length <= LONGEST_REMEMBERED) remember(raw, null);
  return null;
}

/** Looks any text of the page up; the same text is looked up once. */
export function wordOf(raw: string): Word {
  const known = cache.get(raw);
  if (known) return known;
  const word = lookUp(raw);
  // Null says what a text node with the same text is worth, and stays.
  if (known === undefined) remember(raw, word);
  return word;
}

/** What is typed or chosen, and no hint about it. */
const ANSWERED =
  /^\s*[*＊]?\s*([^:：]{2,20})[:：]\s*(?!请|如|例|注|不(?!涉及|需要|适用)|需|可|支持|仅|须|应|选填|必填)([^;。，；？?]{1,80})\s*$/u;

function answeredIn(raw: string): Word['answered'] {
  const [, label = '', value = ''] = ANSWERED.exec(raw) ?? [];
  if (value.trim() === '') return null;
  const entries = labelEntries(normalise(label));
  return entries.length > 0 ? { label: label.trim(), entries } : null;
}

/** Written as no label is in English: a domain, an address, a number. */
const TELLS_ITSELF =
  /^(?:(?:https?:\/\/)?[\w-]+(?:\.[\w-]+)+(?:[:/]\S*)?|[\w.+-]+@[\w.-]+|[\d-]{6,}|[0-9A-Z]{15,18})$/u;

/** Whether a value tells by how it is written that it is one, and no hint. */
export const tellsItself = (value: string): boolean => TELLS_ITSELF.test(value.trim());

/** Whether a text tells of something wrong, in words of its own: 营业执照照片看不清. Nobody knows that at first. */
let tellsFault = (_raw: string): boolean => false;

/**
 * From now on remarks in words of their own are known. Stops where the page may have its turn.
 * @returns whether one was met before: the page is then to be read anew
 */
export function* knowRemarks(tells: (raw: string) => boolean): Generator<undefined, boolean> {
  tellsFault = tells;
  let hasMet = false;
  for (const [raw, word] of cache) {
    if (!word || word.labels.length > 0 || word.isRemark) continue;
    if (tells(raw)) {
      cache.delete(raw);
      hasMet = true;
    }
    yield;
  }
  return hasMet;
}

/** What a text can mean as a label, by its parts too. */
function labelsIn(raw: string, text: string): readonly LabelEntry[] {
  const whole = labelEntries(text);
  // 网站域名：example.com is no label in two languages.
  const value = raw.slice(raw.search(/[:：]/u) + 1);
  const isAnswered =
    isComposed(whole) && (tellsItself(value) || labelEntries(normalise(value)).length === 0);
  return isAnswered && answeredIn(raw) ? NONE : whole;
}

function lookUp(raw: string): Word {
  const text = normalise(raw);
  const heading = headingScope(text);
  const known = {
    isMessage: text !== '' && findMessage(raw) !== undefined,
    isRemark: SEVERAL_PARTS.test(raw) && messagesIn(raw).length > 0,
    isHint: text !== '' && findPlaceholder(raw) !== undefined,
    isStep: text !== '' && stepOf(raw) !== null,
    isOption: text !== '' && optionByText(raw) !== undefined,
  };
  // QQ is a choice in one form and asked for its number in another; of Chinese words a choice is one first.
  const isOption = known.isOption && !LATIN_LABEL.test(raw);
  const isKnownAsOther =
    (heading !== null && !heading.isBare) || Object.values({ ...known, isOption }).includes(true);
  // What is known as a whole as something else is that, whatever its parts say, for which nobody asks then.
  const labels = isKnownAsOther && !isDocumented(text) ? NONE : labelsIn(raw, text);
  const isRemark =
    known.isRemark || (labels.length === 0 && tellsFault(raw) && labelsIn(raw, text).length === 0);
  const isOther = isKnownAsOther || isRemark;
  const answered = labels.length === 0 && !isOther ? answeredIn(raw) : null;
  const couldBegin = beginsLabel(text) || beginsLabel(raw.trim()) || isOwner(text);
  return {
    raw,
    text,
    answered,
    heading,
    ...known,
    isRemark,
    couldBegin,
    labels,
    couldBeLabel:
      text !== '' &&
      text.length <= LONGEST_LABEL &&
      !SENTENCE.test(raw.trim()) &&
      !MARK.test(text) &&
      !TO.test(text) &&
      !REGION.test(text),
    isPlain: labels.length === 0 && !answered && !heading && !isOther && !couldBegin,
  };
}
