import type { ControlKind } from '@/lib/forms/control-kinds';

import { rootAround } from './choice-groups';
import { ChoicesTogether, isChoice } from './choices-together';
import {
  attribute,
  closest,
  localName,
  matches,
  precedes,
  query,
  queryAll,
  type Tree,
} from '../read/dom';
import { DRAWN_LISTS } from '../libraries';
import { librariesOn } from './libraries-on-page';
import type { ComponentLibrary } from '../libraries/types';
import { nativeControls, type NativeControls } from '../read/native-controls';
import { finish } from '../read/slices';
import { pressedUploads } from './pressed-uploads';
import { innerWrapperOf, wrapperOf } from './widget-root';

/** The kind of control that HTML alone tells, before anybody asks whose widget it is. */
export type Shape = Extract<ControlKind, 'text' | 'select' | 'radio-group' | 'checkbox' | 'upload'>;

/** A widget on the page: the element that stands for it and the native inputs it holds. */
export interface FoundControl {
  root: HTMLElement;
  inputs: HTMLElement[];
  shape: Shape;
  /** Whether all text in the root belongs to the widget: a library's wrapper, or a select. */
  wrapped: boolean;
}

const UPLOAD = 'input[type="file"]';
const NO_ENTRY = new Set(['hidden', 'button', 'submit', 'reset', 'image']);
const SHAPES: Record<string, Shape> = {
  radio: 'radio-group',
  checkbox: 'checkbox',
  file: 'upload',
};

/** What a page draws itself, by its role; around a browser's own it is read by that. */
const MADE: Record<string, Shape> = {
  radio: 'radio-group',
  checkbox: 'checkbox',
  switch: 'checkbox',
};

function shapeOf(element: HTMLElement): Shape | null {
  const name = localName(element);
  if (name === 'textarea') return 'text';
  if (name !== 'input') {
    const made = MADE[attribute(element, 'role') ?? ''];
    return made ? (query(element, 'input') ? null : made) : 'select';
  }
  const type = attribute(element, 'type');
  if (type === null || type === 'text')
    return attribute(element, 'role') === 'combobox' ? 'select' : 'text';
  const lower = type.toLowerCase();
  return NO_ENTRY.has(lower) ? null : (SHAPES[lower] ?? 'text');
}

/** The box of a list that is built around one: its label may stand in the list as well. */
const boxIn = (element: HTMLElement): HTMLElement | null =>
  attribute(element, 'role') === 'combobox'
    ? (query(element, 'input:not([type="hidden"])') as HTMLElement | null)
    : null;

/** Everything through which a value can be given, with how; library widgets without an input come last. */
function candidatesIn(
  root: Tree,
  known: readonly ComponentLibrary[],
  native: NativeControls,
): Map<HTMLElement, Shape> {
  const shapes = new Map<HTMLElement, Shape>();
  const inputless = known.flatMap((library) => library.inputless ?? []);
  const replaced = known.flatMap((library) => library.replaced ?? []).join();
  const [, lists = []] = native;
  for (const elements of [...native, ...inputless.map((selector) => queryAll(root, selector))]) {
    for (const element of elements) {
      if (lists.length > 0 && closest(element, DRAWN_LISTS)) continue;
      if (replaced !== '' && matches(element, replaced)) continue;
      const shape = shapeOf(element);
      if (shape) shapes.set(boxIn(element) ?? element, shape);
    }
  }
  for (const upload of pressedUploads(root, known)) shapes.set(upload, 'upload');
  return shapes;
}

/** So many inputs are taken in without a stop. */
const STEP = 50;

/**
 * The widgets below `root`; a library's widget counts once, however many inputs it holds. Not in document order. It
 * stops now and then.
 */
export function* collectControls(
  root: Tree,
  known: readonly ComponentLibrary[],
  native: NativeControls,
): Generator<undefined, FoundControl[]> {
  const candidates = candidatesIn(root, known, native);
  const choices = new ChoicesTogether(candidates);
  const found = new Map<HTMLElement, FoundControl>();
  const taken = new Set<HTMLElement>();
  let met = 0;
  for (const [candidate, shape] of candidates) {
    if (++met % STEP === 0) yield;
    if (taken.has(candidate)) continue;
    let inputs = [candidate];
    let widget = known.length > 0 ? wrapperOf(candidate) : null;
    if (widget && shape === 'upload') widget = ofOneUpload(widget, candidate);
    const isPressed = shape === 'upload' && localName(candidate) !== 'input';
    const wrapped = widget !== null || shape === 'select' || isPressed;
    if (!widget && isChoice(shape)) {
      inputs = choices.togetherWith(candidate, shape);
      for (const input of inputs) taken.add(input);
      widget = rootAround(inputs);
    }
    widget ??= candidate;
    const same = found.get(widget);
    if (same) addInputs(same, inputs, shape);
    else found.set(widget, { root: widget, inputs, shape, wrapped });
  }
  return [...found.values()];
}

/** The widget of one upload, where one box of a library holds several side by side. */
function ofOneUpload(widget: HTMLElement, upload: HTMLElement): HTMLElement {
  const own = innerWrapperOf(upload) ?? widget;
  return own !== widget && queryAll(widget, UPLOAD).length > 1 ? own : widget;
}

function addInputs(control: FoundControl, inputs: readonly HTMLElement[], shape: Shape): void {
  for (const input of inputs) if (!control.inputs.includes(input)) control.inputs.push(input);
  if (control.shape === 'text') control.shape = shape;
}

/** Every widget below `root`, in document order. */
export function findControls(root: Tree): FoundControl[] {
  const native = nativeControls(root);
  const found = finish(collectControls(root, librariesOn(root, native), native));
  return found.sort((one, other) => (precedes(one.root, other.root) ? -1 : 1));
}
