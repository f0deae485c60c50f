import { ANOTHER_PERSON } from '@/lib/forms/administrator-choice';
import type { FieldKey } from '@/lib/forms/types';
import type { FieldValue } from '@/lib/forms/values';
import type { Obstacle } from '@/lib/page/types';
import { isPrompt } from '@/lib/page/controls/same-words';

import { administratorChosen } from '../convert/administrator';
import { convert } from '../convert/convert';
import { inDependencySequence, parentsOf } from './dependencies';
import { isValidity } from '../convert/field-kinds';
import { longTermSwitch, type LongTermSwitch } from '../convert/long-term-switch';
import { obstacleReason } from '../obstacle-reason';
import { otherWebsites, unlessOfOther } from './other-website';
import { personalReason } from './left-to-person';
import { packageValues } from './package-values';
import { planId } from './plan-id';
import { addBoxesYourself, pressFirst } from '../convert/boxes-to-add';
import { isTakenAway, openedBy } from './opened';
import { regionOfAddress, regionTakenBefore } from './region-of-address';
import type { Refusal } from './refused-value';
import { heldBy, isAlreadyRight } from './same-value';
import { isOtherOrder } from './other-order';
import { isShownRight } from './shown-for-reading';
import type { FieldState, FrameFields, Plan, PlanItem, PlannedAction } from '../types';
import * as say from '../english/plan/plan';

export interface PlanOptions {
  /** Replace what the person typed or chose; without it their value stays. */
  overwrite?: boolean;
  /** How many websites of the profile are to get a block of their own on the page. */
  websites?: number;
  /** What our own rules refuse of the values, by `key#index`. */
  refusals?: ReadonlyMap<string, Refusal>;
  /** What they will complain of all the same once it is filled, by `key#index`. */
  objections?: ReadonlyMap<string, string>;
  /** Id of the one field to plan for; what the page asks otherwise is still looked at. */
  only?: string;
}

interface FieldOptions extends PlanOptions {
  longTerm: LongTermSwitch;
}

/** What one press does to each field of a frame that the profile, or only the person, has something for. */
export function planFill(
  values: readonly FieldValue[],
  state: FrameFields,
  options: PlanOptions = {},
): Plan {
  const wanted = new Map(values.map((value) => [nameOf(value), value]));
  const packages = packageValues(state.fields, values);
  const willFill = new Set<string>();
  const items: PlanItem[] = [];
  const others = otherWebsites(values, state.fields, options.overwrite);
  const { only } = options;
  const asking = only === undefined ? state.fields : state.fields.filter(({ id }) => id === only);
  for (const field of inDependencySequence(asking)) {
    const longTerm = longTermSwitch(field, state.fields, items);
    const ofPackage = packages.get(field.id);
    const value = ofPackage
      ? ofPackage.value
      : field.regionOf
        ? regionOfAddress(field, values)
        : wanted.get(nameOf(field));
    const certain = field.certain && ofPackage?.certain !== false;
    const regionBefore = regionTakenBefore(field, items, values);
    const possible = planItem({ ...field, certain, regionBefore }, value, willFill, {
      ...options,
      longTerm,
    });
    if (!possible) continue;
    const item = unlessOfOther(possible, others);
    items.push(item);
    if (item.planned.action === 'fill') willFill.add(nameOf(field));
  }
  const filled = items.filter(({ field }) => !isTakenAway(field, items));
  items.splice(0, items.length, ...filled);
  const place = new Map(state.fields.map((field, at) => [field.id, at]));
  items.sort((one, other) => (place.get(one.field.id) ?? 0) - (place.get(other.field.id) ?? 0));
  const asked = new Set(state.fields.map((field) => field.key));
  const opened = openedBy(items, values, state.fields).filter(
    (value) => only === undefined && !options.refusals?.has(nameOf(value)),
  );
  for (const { key } of opened) asked.add(key);
  const notOnPage = [...new Set(values.map((value) => value.key))].filter((key) => !asked.has(key));
  const { frame, blocks } = state;
  const addBlocks = blocks?.button.mayPress
    ? Math.max(0, (options.websites ?? 0) - blocks.count)
    : 0;
  const id = planId(frame, items, addBlocks, opened);
  return { id, frame, items, addBlocks, opened, notOnPage };
}

function planItem(
  field: FieldState,
  value: FieldValue | undefined,
  willFill: ReadonlySet<string>,
  options: FieldOptions,
): PlanItem | null {
  const all = value ? textsOf(value) : [];
  const shown = all.join(', ');
  const texts = all.filter((text) => !field.beside?.includes(text));
  const personal =
    personalReason(field.key) ??
    (field.obstacle === 'needs-person' ? obstacleReason('needs-person') : undefined);
  if (personal)
    return isEmpty(field)
      ? { field, shown: '', planned: { action: 'needs-you', reason: personal } }
      : null;
  if (all.length === 0) return null;
  // Where the page says itself who it is, there is nothing to choose.
  if (field.key === 'admin.choice' && field.control === 'read-only') return null;
  if (texts.length === 0) return { field, shown, planned: { action: 'already-right' } };
  const after = parentsOf(field.key).filter((key) => willFill.has(nameOf({ ...field, key })));
  const possible = plannedFor(field, texts, after, options);
  return {
    field,
    shown,
    planned: withComplaint(possible, field, options),
    ...(after.length > 0 && { after }),
  };
}

/** What our rules say of what is to be filled. */
function withComplaint(
  planned: PlannedAction,
  field: FieldState,
  { refusals, objections }: PlanOptions,
): PlannedAction {
  if (planned.action !== 'fill') return planned;
  const refusal = refusals?.get(nameOf(field));
  if (refusal) return { action: 'refused', ...refusal };
  const objection = objections?.get(nameOf(field));
  return objection ? { ...planned, objection } : planned;
}

function plannedFor(
  field: FieldState,
  values: readonly string[],
  after: readonly FieldKey[],
  { overwrite = false, longTerm }: FieldOptions,
): PlannedAction {
  const copy = values.join('\n');
  if (!field.certain)
    return {
      action: 'cannot',
      reason: say.notCertain,
      copy,
    };
  // What depends on a choice that is still to be made cannot be judged by what the page offers now.
  const pending = after.length > 0;
  const converted = convert(pending ? { ...field, options: null } : field, values, longTerm);
  if (!('cannot' in converted) && isAlreadyRight(field, values, converted.texts))
    return { action: 'already-right' };
  if (isShownRight(field, values)) return { action: 'already-right' };
  if (isShownInPart(field, values)) return showTheRest(field, values);
  if (!pending && isOtherOrder(field, values)) {
    const [shown, ours] = [heldBy(field).join(''), values.join(', ')];
    const reason = say.differs(shown, ours);
    return { action: 'cannot', reason, copy, otherOrder: { shown, ours } };
  }
  if (field.obstacle && !(pending && OPENED_LATER.has(field.obstacle)))
    return { action: 'cannot', reason: whyNot(field, field.obstacle, values), copy };
  if ('cannot' in converted) return { action: 'cannot', reason: converted.cannot, copy };
  const yours = heldBy(field);
  if (!isEmpty(field) && !overwrite && !isBegun(field, converted) && !isPreset(field, values))
    return { action: 'keep-yours', yours: yours.join(', '), ours: values.join(', ') };
  return { action: 'fill', ...converted };
}

/** A box that cannot be typed into and holds nothing shows no value: it may open a list of a kind that nobody knows. */
const whyNot = (field: FieldState, obstacle: Obstacle, values: readonly string[]): string =>
  obstacle === 'read-only' && heldBy(field).every(isPrompt)
    ? say.chooseThere(values.join(', '))
    : obstacleReason(obstacle);

/** What a choice of the plan takes out of the way. */
const OPENED_LATER: ReadonlySet<Obstacle> = new Set(['disabled', 'hidden']);

/** Pages begin with the leader as administrator, and nobody begins with a new one. */
const isPreset = (field: FieldState, [wanted]: readonly string[]): boolean =>
  field.key === 'admin.choice' &&
  wanted === ANOTHER_PERSON &&
  administratorChosen(field, field.held) !== null;

/** The first of several boxes hold what they should: e.g. the person added a box for the next domain. */
const isBegun = (
  field: FieldState,
  { texts, addBoxes = 0 }: { texts: readonly string[]; addBoxes?: number },
): boolean =>
  field.parts + addBoxes > 1 &&
  heldBy(field).length < texts.length &&
  heldBy(field).every((text, at) => text.trim() === texts[at]);

/** The page shows the first of several as text and has a button for the others. */
const isShownInPart = (field: FieldState, values: readonly string[]): boolean =>
  field.control === 'read-only' &&
  field.addsBox !== undefined &&
  heldBy(field).length < values.length &&
  heldBy(field).every((text) => values.includes(text.trim()));

/** Boxes for what the page does not show yet. */
function showTheRest(field: FieldState, values: readonly string[]): PlannedAction {
  const shown = heldBy(field).map((text) => text.trim());
  const texts = values.filter((text) => !shown.includes(text));
  if (!field.addsBox?.mayPress)
    return { action: 'cannot', reason: addBoxesYourself(field), copy: texts.join('\n') };
  const addBoxes = texts.length;
  return { action: 'fill', texts, addBoxes, conversion: pressFirst(field, addBoxes) };
}

/** Nothing typed or chosen; a box that is not ticked counts as that, beside a date too. */
const isEmpty = (field: FieldState): boolean =>
  heldBy(field).every(
    (text) => text === '否' && (field.control === 'checkbox' || isValidity(field.key)),
  );

const textsOf = (value: FieldValue): string[] =>
  (value.list ?? (value.file ? [value.file.name] : [value.value])).filter(
    (text) => text.trim() !== '',
  );

const nameOf = ({ key, index }: { key: FieldKey; index: number }): string => `${key}#${index}`;
