import type { FieldKey } from '../types';
import type { ComposedLabel } from './compose-label';
import { ownersAtStart } from './owners';

type Compose = (text: string) => ComposedLabel | null;

/** The two labels that one text gives for choice: 开办单位名称/个人姓名. */
function twoOf(text: string, compose: Compose): [ComposedLabel, ComposedLabel] | null {
  const [one, other, ...more] = text.split(/\/|或者?/u);
  if (!one || !other || more.length > 0) return null;
  const first = compose(one);
  // 网站服务内容/项目, 网站简介/内容描述: another word for the last one, or for all that is asked of the owner.
  const second =
    compose(other) ??
    compose(one.slice(0, -other.length) + other) ??
    compose((ownersAtStart(one).next().value?.word ?? '') + other);
  return first && second && [first, second];
}

/** What both of them can ask. */
export function alternativesOf(text: string, compose: Compose): ComposedLabel | null {
  const [first, second] = twoOf(text, compose) ?? [];
  if (!first || !second) return null;
  const both = first.keys.filter((key) => second.keys.includes(key));
  // 主体备案号或网站备案号: the police's question alone is in both by its words.
  const keys = both.every((key) => key.startsWith('psb.')) ? [] : both;
  if (keys.length > 0) return { ...first, keys, parts: `${first.parts} or ${second.parts}` };
  return isPaper(first) && isPaper(second) ? first : null;
}

/** 域名/App名称, 前置许可/管制物品: the one or the other, which the page may tell; of who files a search asks so. */
export function eitherOf(text: string, compose: Compose): ComposedLabel | null {
  const [first, second] = twoOf(text, compose) ?? [];
  if (!first || !second) return null;
  const keys = [...new Set([...first.keys, ...second.keys])];
  if (keys.some((key) => OF_PARTIES.test(key))) return null;
  return { ...first, keys, parts: `${first.parts} or ${second.parts}` };
}
const OF_PARTIES = /^(?:entity|leader|admin|filing\.entity)/u;

/** 核验单/承诺书: one paper to be handed in, whichever the province asks. */
const EITHER: ReadonlySet<FieldKey> = new Set([
  'documents.authenticityForm',
  'documents.commitment',
]);
const isPaper = ({ keys }: ComposedLabel): boolean => keys.every((key) => EITHER.has(key));
