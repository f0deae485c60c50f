import { fieldOf, isComposed, optionOf, type LabelEntry } from '@/lib/forms';
import { isShownOnly } from '@/lib/forms/control-kinds';
import type { FieldKey, SystemId } from '@/lib/forms/types';

import type { Evidence } from '../types';
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

/** What a picture or a button beside the box says. */
export function codeEvidence(key: FieldKey, neighbour: 'picture' | 'sms' | null): Evidence[] {
  if (!neighbour || !CODE.test(key)) return [];
  const fits = key.endsWith('captcha') === (neighbour === 'picture');
  const detail = neighbour === 'picture' ? say.pictureBeside : say.smsButtonBeside;
  return [{ kind: 'neighbours', detail, score: fits ? 30 : -30 }];
}

const KIND: FieldKey = 'service.kind';

/** Whether the choices of the control are those of the field. */
export function choiceEvidence(key: FieldKey, choices: readonly string[]): Evidence[] {
  if (choices.length === 0) return [];
  const known = choices.filter((choice) => optionOf(key, choice) !== undefined).length;
  // 网站类型 is asked by what it is about as well: 动漫网站, 个人博客.
  if (key === KIND && known === 0 && choices.length > 1)
    return [{ kind: 'options', detail: say.noChoiceKnown, score: -25 }];
  return known * 2 >= choices.length
    ? [{ kind: 'options', detail: say.choicesKnown(known, choices.length), score: 25 }]
    : [];
}

/** What the kind of control says against the field. */
export function controlEvidence(key: FieldKey, tie: Tie): Evidence[] {
  const [control] = tie.controls;
  const asked = fieldOf(key)?.control;
  const readOnly = asked !== undefined && isShownOnly(asked);
  // Which kind of filing it is many pages let a person choose.
  if (readOnly && control && key !== 'filing.type')
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
