import { FIELDS } from './catalogue';
import { composeLabel } from './grammar/compose-label';
import { isOwner } from './grammar/owners';
import { labelPlaces } from './known-texts.precomputed';
import { labelsOf, type LabelEntry } from './labels-of';
import { withoutSuffix } from './normalise';

const NONE: readonly LabelEntry[] = [];
const fieldList = [...FIELDS.values()];
let byText: ReadonlyMap<string, readonly number[]> | undefined;

/** Documented wordings, and guesses that are written down, of just this `normalise`d text; undefined when there is none. */
export function entriesOfWording(text: string): readonly LabelEntry[] | undefined {
  byText ??= new Map(labelPlaces.map(([known, ...places]) => [known, places]));
  const places = byText.get(text);
  if (!places) return undefined;
  const entries: LabelEntry[] = [];
  for (let at = 0; at < places.length; at += 2) {
    const field = fieldList[places[at] ?? -1];
    const entry = field && labelsOf(field)[places[at + 1] ?? -1];
    if (entry) entries.push(entry);
  }
  return entries;
}

/** 服务名称（App）: what stands in the brackets may say whose it is, which is no remark. */
function withoutRemark(text: string): string {
  const rest = withoutSuffix(text);
  return isOwner(text.slice(rest.length).replaceAll(/[()]/gu, '')) ? text : rest;
}

/** The same, also with a bracketed suffix that no source has (`网站名称（必填）`). */
export const documentedEntries = (text: string): readonly LabelEntry[] =>
  entriesOfWording(text) ?? entriesOfWording(withoutRemark(text)) ?? NONE;

/** What a label can mean by its parts besides what is documented for it: words that name nobody (名称) mean more. */
export function furtherEntries(text: string): readonly LabelEntry[] {
  const documented = documentedEntries(text);
  const composed = composeLabel(text);
  // 主办单位 and 网站备案号 are lines of a lookup's result in every source, and are asked elsewhere.
  const isKnown = documented.some(
    ({ inferred, key }) => !inferred && !key.startsWith('lookup.result.'),
  );
  if (!composed || (isKnown && (composed.owner !== null || !composed.isOneWord))) return NONE;
  const known = new Set(documented.map(({ key }) => key));
  const { keys, parts, owner } = composed;
  const isNamed = owner !== null && owner !== 'person';
  return keys
    .filter((key) => !known.has(key) && FIELDS.has(key))
    .map((key) => ({ key, system: null, wording: text, inferred: true, parts, isNamed }));
}
