import { headings } from './built/headings';
import { widerLabels } from './built/wider-labels';
import { documentedEntries, entriesOfWording, furtherEntries } from './documented-labels';
import { composeHeading, type HeadingOwner } from './grammar/compose-heading';
import { headingWithoutNumber } from './grammar/numbered';
import { withoutEnglish } from './grammar/two-languages';
import { headingTexts, labelPlaces } from './known-texts.precomputed';
import type { LabelEntry } from './labels-of';
import { withoutSuffix } from './normalise';
import { sortedLabels } from './sorted-labels';
import type { Heading, SectionId } from './types';

const wider = new Set(widerLabels.map((at) => labelPlaces[at]?.[0]));

/** By text; the same list for the same text, so that what is made of it can be kept. */
const read = new Map<string, readonly LabelEntry[]>();
const MOST_READ = 5_000;

/**
 * The fields that a label can mean, given its `normalise`d text; also when the page adds a bracketed suffix that no
 * source has (`网站名称（必填）`), or has words that no source has as a whole. Empty when the text is no label.
 */
export function labelEntries(normalised: string): readonly LabelEntry[] {
  let entries = read.get(normalised);
  if (!entries) {
    entries = readLabel(normalised);
    if (read.size >= MOST_READ) read.clear();
    read.set(normalised, entries);
  }
  return entries;
}

function readLabel(text: string): readonly LabelEntry[] {
  const ofWording = entriesOfWording(text);
  if (ofWording && !wider.has(text)) return ofWording;
  return [...documentedEntries(text), ...furtherEntries(text)];
}

/** Whether a `normalise`d text is a label as a whole in some source. */
export const isDocumented = (text: string): boolean => documentedEntries(text).length > 0;

/** Whether the text is a label only by its parts: no source has it as a whole. */
export const isComposed = (entries: readonly LabelEntry[]): boolean =>
  entries.length > 0 && entries.every(({ parts }) => parts !== undefined);

/** Whether a label, as it is worded or `normalise`d, begins with this text and goes on. */
export function beginsLabel(text: string): boolean {
  if (text === '') return false;
  let low = 0;
  const labels = sortedLabels();
  let high = labels.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((labels[middle] ?? '') <= text) low = middle + 1;
    else high = middle;
  }
  return labels[low]?.startsWith(text) ?? false;
}

let headingByText: ReadonlyMap<string, Heading> | undefined;

/** The heading with this `normalise`d text; undefined when the text is no known heading. */
export function headingOf(normalised: string): Heading | undefined {
  headingByText ??= new Map(
    headings.map((heading, at) => [headingTexts[at] || heading.zh, heading]),
  );
  const texts = [normalised, withoutSuffix(normalised), headingWithoutNumber(normalised)];
  return texts.map((text) => headingByText?.get(text)).find((heading) => heading !== undefined);
}

/** What a heading tells of the fields below it. */
export interface HeadingScope {
  sections: readonly SectionId[];
  /** Whose fields they are, where the heading names it. */
  owner: HeadingOwner | null;
  /** Words that are a heading only where the page marks them as one. */
  isBare: boolean;
}

/** What stands below a heading with this `normalise`d text, known or read from its parts; null when it is no heading. */
export function headingScope(normalised: string): HeadingScope | null {
  const scope = headingScopeOf(normalised);
  if (scope) return scope;
  // Entity Information 主办单位信息
  for (const { chinese, english } of withoutEnglish(normalised)) {
    const inChinese = HEADS.test(english) ? headingScopeOf(chinese) : null;
    if (inChinese) return inChinese;
  }
  return null;
}

/** 网站负责人 with another word in English is what is asked of them. */
const HEADS = /info|detail/u;

function headingScopeOf(normalised: string): HeadingScope | null {
  const known = headingOf(normalised);
  const composed = composeHeading(normalised);
  if (known) return { sections: known.scopes, owner: composed?.owner ?? null, isBare: false };
  if (!composed && AGAIN.test(normalised)) return OF_RECOVERY;
  if (!composed) return PAPERS.test(normalised) || isUploadOf(normalised) ? OF_DOCUMENTS : null;
  return { sections: composed.scopes, owner: composed.owner, isBare: composed.isBare };
}

const OF_RECOVERY: HeadingScope = { sections: ['recover'], owner: null, isBare: true };
/** 一、身份核实（找回备案密码）: what finds a filing again is asked as it was filed. */
const AGAIN =
  /^.{0,10}(?:找回|重置)(?:icp)?备案(?:密码|号|信息)\)?$|^(?:icp)?备案密码(?:找回|重置)$/iu;
const OF_DOCUMENTS: HeadingScope = { sections: ['documents'], owner: null, isBare: true };
/** 资料上传, 第四步：上传材料: whose they are is said below. */
const PAPERS =
  /^(?:第?[\d一二三四五六七八九十]{1,2}[、.)步]:?)?(?:(?:备案|相关|所需|证件|证照|资质|核验|电子)?(?:资料|材料|附件|证照|证件|图片|照片|文件)的?(?:上传|提交)|(?:上传|提交)(?:备案|相关|所需|证件|证照|资质|核验|电子)?(?:资料|材料|附件|证照|图片|照片|文件))$/u;
const UPLOADS = /^(?:\d{1,2}[.、])?请?(?:上传|提交)/u;

/** 请上传域名证书 over an upload that is called 扫描件. */
const isUploadOf = (normalised: string): boolean => {
  if (!UPLOADS.test(normalised)) return false;
  const entries = labelEntries(normalised);
  return entries.length > 0 && entries.every(({ key }) => /^documents\.|Certificate$/u.test(key));
};
