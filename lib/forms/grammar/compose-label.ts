import type { FieldKey } from '../types';
import { withoutNumber } from './numbered';
import { isOwner, ownerOf, type Owner } from './owners';
import { parseLabel } from './parse-label';
import { alternativesOf, eitherOf } from './two-labels';
import { withoutEnglish } from './two-languages';

/** A label that was read from its parts, because no source has it as a whole. */
export interface ComposedLabel {
  keys: readonly FieldKey[];
  /** Whose property it is; null when the label names nobody. */
  owner: Owner | null;
  /** The parts with what they say, for “Why this field?”. */
  parts: string;
  /** Whether the text is one word for the property, without owner, and but for a remark in brackets without decoration. */
  isOneWord: boolean;
}

const LONGEST = 30;
/** … in two languages. */
const LONGEST_OF_TWO = 60;
/** 本人已知悉并同意《备案信息授权书》: whatever the paper that is agreed to. */
const AGREES =
  /^(?:(?:我|本人|本单位|本公司)(?:们)?(?:已|承诺|同意|确认)|已?(?:仔细|认真)?阅读[并且和,]?.{0,6}(?:同意|接受|遵守|知悉)).{0,30}《.{1,60}》.{0,6}$/u;
const AGREEMENT = '我已阅读并同意';
/** Says how something is to be done, and asks nothing: 请使用本人手机号码. */
const ADVICE = /^请(?:使用|勿|先|确保|注意)/u;
/** Another one than the filing has. */
const NEW_PASSWORD = /^(?:请?(?:再|重复|确认|设置)|.{0,6}新的?).*密码$/u;
/** Where it is handed in. */
const AUTHORITY = /(?:备案|登记|审批|发证|公安|审核|监管|税务)机关/u;
const BRACKETS = /[()[\]【】《》“”"「」<>〈〉]/gu;
const BRACKETED = /[([【][^()[\]【】]*[)\]】]/gu;
/** Which side of a card it is, said afterwards, may not be left out. */
const SIDE = /(?<!正[、和与及/]?)反面|背面|国徽/u;
/** 身份证彩色扫描件（反面）. */
const SIDE_AFTER =
  /(?:彩色|原件|高清|清晰)*(?:扫描件|照片?|图片|复印件|电子版|电子件|附件)+\(([^()]*)\)([^()]*)$/u;
/** 后台域名，一行一个. */
const REMARK = /[,;].{3,}$/u;
/** 有效证明（营业执照扫描件）: which paper, said afterwards of one that may be any. */
const WHICH_PAPER =
  /(?:证明|证件|证照|材料|资料|附件|文件|照片)(?:材料|文件|资料)?\((?![正反背双人头国])([^(),;、]{3,})[^()]*\)$/u;
/** 备注（网站）, 手机号码（法人）: whose it is, said afterwards. */
const OWNER_AFTER = /^([^()]+)\(([^()]+)\)$/u;

/**
 * Reads a `normalise`d label as owner, property and decoration (主体单位 + 证件号码 + 照片); null when a part is left over,
 * or when the owner has no such property in a filing.
 */
export function composeLabel(text: string): ComposedLabel | null {
  if (AGREES.test(text)) return composeLabel(AGREEMENT);
  if (text === '' || text.length > LONGEST_OF_TWO) return null;
  let composed = cache.get(text);
  if (composed === undefined) {
    const words = withoutNumber(text);
    composed =
      (words.length > LONGEST ? null : compose(words)) ??
      inTwoLanguages(words) ??
      eitherOf(words, composeLabel);
    if (cache.size >= CACHE) cache.clear();
    cache.set(text, composed);
  }
  return composed;
}

const CACHE = 5_000;
const cache = new Map<string, ComposedLabel | null>();

function compose(text: string): ComposedLabel | null {
  // （手机号） beside a label says how it is to be answered, and asks nothing itself.
  if (/^\([^()]*\)$/u.test(text) || [ADVICE, AUTHORITY, NEW_PASSWORD].some((one) => one.test(text)))
    return null;
  const paper = paperIn(text);
  if (paper) return paper;
  for (const variant of variantsOf(text)) {
    const parse = parseLabel(variant);
    if (!parse) continue;
    const { owners, owned, word, property, keys } = parse;
    return {
      keys: keys.split(' '),
      owner: ownerOf(owners),
      isOneWord: word === text || word === text.replace(BRACKETED, ''),
      parts:
        owned === '' ? `“${word}” (${property.en})` : `“${owned}” + “${word}” (${property.en})`,
    };
  }
  return alternativesOf(text, composeLabel);
}

/** Entity Name 主体名称: the one in Chinese, where the other says the same. */
function inTwoLanguages(text: string): ComposedLabel | null {
  for (const { chinese, allows } of withoutEnglish(text)) {
    const composed = chinese.length > LONGEST ? null : compose(chinese);
    const keys = composed?.keys.filter(allows) ?? [];
    if (composed && keys.length > 0) return { ...composed, keys };
  }
  return null;
}

/** The paper that a label says afterwards, of whom it names before. */
function paperIn(text: string): ComposedLabel | null {
  const paper = composeLabel(WHICH_PAPER.exec(text)?.[1] ?? '');
  if (!paper?.keys.every((key) => key.startsWith('documents.'))) return null;
  const named = composeLabel(text.replace(BRACKETED, ''));
  const both = paper.keys.filter((key) => named?.keys.includes(key));
  return both.length > 0 ? { ...paper, keys: both } : paper;
}

function variantsOf(text: string): Set<string> {
  const [, asked = '', owner = ''] = OWNER_AFTER.exec(text) ?? [];
  const named = isOwner(owner) ? [owner + asked] : [];
  const bare = text.replace(BRACKETED, '');
  const isSide = SIDE.test(text) && !SIDE.test(bare);
  const shorter = isSide ? [text.replace(SIDE_AFTER, '$1$2')] : [bare, bare.replace(REMARK, '')];
  return new Set([text, ...named, text.replace(BRACKETS, ''), ...shorter]);
}
