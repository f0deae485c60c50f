import { DOMAIN_FIELDS, fieldOf } from '@/lib/forms';
import { fieldStateOf } from '@/lib/autofill/plan/field-state';
import { mostFrequentPage } from '@/lib/autofill/plan/expected-fields';
import type { FieldState } from '@/lib/autofill/types';
import type { SystemId } from '@/lib/forms/types';
import type { FrameState, UnexplainedText } from '@/lib/messaging';
import { enteredValue } from '@/lib/page/controls/values/entered-values';
import { isMarkedRequired } from '@/lib/page/decide/required';
import { whyNotPress } from '@/lib/page/press/why-not-press';
import { nextButton } from '@/lib/page/press/next-button';
import { addingButtonOf, addingButtons, type AddingButton } from '@/lib/page/press/adding-buttons';
import type { PageReading, RecognisedField } from '@/lib/page/types';
import { websiteBlocks } from '@/lib/page/number/website-blocks';
import { composedText } from './composed-texts';
import { repairsOn } from './repairs';
import { statusesIn } from './statuses';
import type { Finding } from '@/lib/rules/types';
import { pageOf, SYSTEMS } from '@/lib/systems';

/**
 * What popup and panel may know of a frame: names, values and states, never elements. It stops after each field, so
 * that a page of hundreds need not wait for all of them.
 */
export function* describeFrame(parts: {
  frame: string;
  system: SystemId | null;
  reading: PageReading;
  findings: readonly Finding[];
  unexplained: readonly UnexplainedText[];
  /** The page has taken a filing and asks nothing any more. */
  submitted: boolean;
  canUndo: boolean;
  translated: boolean;
  pointer: Pick<FrameState, 'pointing' | 'bindings'>;
}): Generator<undefined, FrameState> {
  const { frame, system, reading, findings, unexplained, submitted } = parts;
  const { canUndo, translated, pointer } = parts;
  const buttons = addingButtons(reading.texts, system);
  const fields: FieldState[] = [];
  for (const field of reading.fields.filter(hasControl)) {
    fields.push({ ...describeField(field), ...addsBox(field, reading, buttons) });
    yield;
  }
  return {
    frame,
    top: window === window.top,
    url: location.href,
    system,
    step: submitted ? SUBMITTED : stepName(system, reading),
    fields,
    findings: [...findings],
    statuses: statusesIn(reading, system),
    repairs: repairsOn(reading, system),
    submitted,
    unexplained: [...unexplained],
    blocks: blocksOn(reading, buttons),
    next: nextButton(reading.texts, system, composedText),
    canUndo,
    translated,
    ...pointer,
  };
}

const hasControl = (field: RecognisedField): boolean => field.controls.length > 0;

/** A field with what it holds now, as a plan needs it. */
export const describeField = (field: RecognisedField): FieldState =>
  fieldStateOf(
    field,
    enteredValue(field),
    fieldOf(field.key)?.required === true || isMarkedRequired(field),
  );

function addsBox(
  field: RecognisedField,
  { fields }: PageReading,
  buttons: readonly AddingButton[],
): Pick<FieldState, 'addsBox'> {
  const button = DOMAIN_FIELDS.includes(field.key)
    ? addingButtonOf(field, fields, buttons)
    : undefined;
  if (!button) return {};
  return { addsBox: { name: inBothLanguages(button), mayPress: mayPress(button) } };
}

function blocksOn({ fields }: PageReading, buttons: readonly AddingButton[]): FrameState['blocks'] {
  const count = websiteBlocks(fields).length;
  const button = buttons.find(({ adds }) => adds === 'website');
  if (count === 0 || !button) return null;
  return { count, button: { name: inBothLanguages(button), mayPress: mayPress(button) } };
}

/** What covers it now may be gone when it is brought into the middle of the window. */
const mayPress = (button: AddingButton): boolean =>
  [null, 'covered'].includes(whyNotPress(button.element));

const inBothLanguages = ({ zh, en }: AddingButton): string => `${zh} (“${en}”)`;

const SUBMITTED = 'Submitted';

/** The step is told by what is asked: the address of a container is the same for all of them. */
function stepName(system: SystemId | null, reading: PageReading): string | null {
  const page = mostFrequentPage(reading.fields.map(({ key }) => key));
  const steps = (system && SYSTEMS.get(system)?.steps) || [];
  const step = steps.find((known) => known.page === page);
  return step?.en ?? (system && pageOf(system, new URL(location.href))?.en) ?? null;
}
