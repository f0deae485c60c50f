import { fieldOf, isComposed, optionOf, type LabelEntry } from '@/lib/forms';
import { isShownOnly } from '@/lib/forms/control-kinds';
import type { FieldKey, SystemId } from '@/lib/forms/types';

import type { Evidence } from '../types';
import { textContent } from '../read/dom';
import type { Tie } from '../tie/tie';
import * as say from '../english/decide/evidence';

/** Labels of a box for a code, which a picture or a button beside it tells apart. */
export const CODE = /\.(?:captcha|mobileCode)$|^sms\.code$/;

/** More than a guess at a whole wording, less than a source. */
const COMPOSED = 26;
const COMPOSED_BESIDE_DOCUMENTED = 18;

const known = new WeakMap<readonly LabelEntry[], Map<SystemId | null, Map<FieldKey, Evidence>>>();

/** How well the label's wording is known for the field: on this system, on another one, or assumed. */
export function labelEvidence(
  entries: readonly LabelEntry[],
  key: FieldKey,
  system: SystemId | null,
): Evidence {
  const bySystem = known.get(entries) ?? new Map<SystemId | null, Map<FieldKey, Evidence>>();
  if (bySystem.size === 0) known.set(entries, bySystem);
  const byKey = bySystem.get(system) ?? new Map<FieldKey, Evidence>();
  if (byKey.size === 0) bySystem.set(system, byKey);
  let evidence = byKey.get(key);
  if (!evidence) {
    evidence = wordingEvidence(entries, key, system);
    byKey.set(key, evidence);
  }
  return evidence;
}

function wordingEvidence(
  entries: readonly LabelEntry[],
  key: FieldKey,
  system: SystemId | null,
): Evidence {
  let best: LabelEntry | undefined;
  for (const entry of entries) {
    if (entry.key !== key) continue;
    if (entry.system === system && system !== null) {
      return { kind: 'label text', detail: say.knownFrom(entry.wording, system), score: 42 };
    }
    if (!best || (best.inferred && !entry.inferred)) best = entry;
  }
  if (best?.parts !== undefined)
    return {
      kind: 'label parts',
      detail: best.parts,
      score: isComposed(entries) ? COMPOSED : COMPOSED_BESIDE_DOCUMENTED,
    };
  if (!best) {
    const detail = say.ofTheOtherPersonToo(entries[0]?.wording ?? '');
    return { kind: 'label text', detail, score: 22 };
  }
  return {
    kind: 'label text',
    detail: say.knownFrom(best.wording, best.system),
    score: best.inferred ? 22 : 30,
  };
}

const OF_PHONE = /手机|短信/u;
const TELEPHONE = /\.(?:mobile|landline|emergencyPhone|email)$/u;

/** What a picture or a button beside the box says, and where neither is that no telephone was asked just before. */
export function codeEvidence(
  key: FieldKey,
  neighbour: 'picture' | 'sms' | null,
  { text, last }: { text: string; last: FieldKey | null },
): Evidence[] {
  if (!CODE.test(key)) return [];
  if (!neighbour) {
    if (key.endsWith('captcha') || OF_PHONE.test(text) || !last || TELEPHONE.test(last)) return [];
    return [{ kind: 'neighbours', detail: say.noTelephoneBefore, score: -80 }];
  }
  const fits = key.endsWith('captcha') === (neighbour === 'picture');
  const detail = neighbour === 'picture' ? say.pictureBeside : say.smsButtonBeside;
  return [{ kind: 'neighbours', detail, score: fits ? 30 : -30 }];
}

/** Asked in the words of other lists too: 网站类型 by what it is about (动漫网站), 备案类型 by who files. */
export const KINDS: ReadonlySet<FieldKey> = new Set([
  'service.kind',
  'filing.type',
  'lookup.serviceType',
]);

/** What a filing does, in whatever words: 新增备案, 网站接入. */
const DEED = /首次|新增|接入|变更|注销|转移/u;

/** What is filed, where 备案类型 asks it. */
const FILED_SERVICE = /^(?:网站|app|小程序|快应用)(?:备案)?$/iu;

/** Whether the choices of the control are those of the field. */
export function choiceEvidence(key: FieldKey, choices: readonly string[]): Evidence[] {
  if (choices.length === 0) return [];
  const isKnown = (choice: string) =>
    optionOf(key, choice) !== undefined ||
    (key === 'filing.type' && DEED.test(choice)) ||
    (key === 'service.kind' && FILED_SERVICE.test(choice.trim()));
  const known = choices.filter(isKnown).length;
  if (KINDS.has(key) && known === 0 && choices.length > 1)
    return [{ kind: 'options', detail: say.noChoiceKnown, score: -25 }];
  return known * 2 >= choices.length
    ? [{ kind: 'options', detail: say.choicesKnown(known, choices.length), score: 25 }]
    : [];
}

/** Values that are none of the field: a number within a system, a product that is no server's. */
const NO_VALUES: Readonly<Record<FieldKey, RegExp>> = {
  'website.number': /^\d{1,7}$/u,
  'instance.productType': /^(?!.*(?:[a-z云]|服务|主机|空间))/iu,
};

/** What the value that the page shows says against the field. */
export function valueEvidence(key: FieldKey, { shown }: Tie): Evidence[] {
  const pattern = shown && NO_VALUES[key];
  if (!pattern || !pattern.test(valueIn(textContent(shown) ?? ''))) return [];
  return [{ kind: 'shown value', detail: say.otherValue, score: -25 }];
}

/** The value in a text that may hold its label too. */
export const valueIn = (shown: string): string => shown.slice(shown.search(/[:：]/u) + 1).trim();

const FILED = /备案|许可/u;

/** What the kind of control says against the field. */
export function controlEvidence(key: FieldKey, tie: Tie): Evidence[] {
  const [control] = tie.controls;
  const asked = fieldOf(key)?.control;
  const readOnly = asked !== undefined && isShownOnly(asked);
  // Which kind of filing it is many pages let a person choose, and a filing that is closed is told by its number.
  const isAsked = key === 'filing.type' || (key === 'website.number' && FILED.test(tie.label.text));
  if (readOnly && control && !isAsked)
    return [{ kind: 'control', detail: say.resultIsNeverTyped, score: -25 }];
  if (!readOnly && !control && !tie.shown) return [];
  const isUpload = control?.shape === 'upload';
  const isTicked = control?.shape === 'radio-group' || control?.shape === 'checkbox';
  const isTyped = asked?.kinds.every((kind) => kind === 'text' || kind === 'textarea') ?? false;
  const ticksWhatIsTyped = isTyped && isTicked && isComposed(tie.label.entries);
  if (control && ((asked?.kinds.includes('upload') ?? false) !== isUpload || ticksWhatIsTyped))
    return [{ kind: 'control', detail: say.otherControl, score: -25 }];
  return [];
}
