import type { FieldValue } from '@/lib/forms/values';

import { contains, isConnected, queryAll } from '../../read/dom';
import type { Control, RecognisedField } from '../../types';

/** What a field held when it was last read, and whether it still does, which is told at less cost than reading it. */
interface Held {
  value: FieldValue;
  isSame(): boolean;
}

const held = new WeakMap<RecognisedField, Held>();

/** What the field holds, read by `read` unless it holds what it held. */
export function heldValue(
  field: RecognisedField,
  read: (field: RecognisedField) => FieldValue,
): FieldValue {
  const before = held.get(field);
  if (before?.isSame()) return before.value;
  const isSame = sameness(field);
  const value = read(field);
  if (isSame) held.set(field, { value, isSame });
  else held.delete(field);
  return value;
}

/** Tells of a native control that it holds what it holds at the moment of the call; null for any other. */
function sameness({ controls: [first, second] }: RecognisedField): (() => boolean) | null {
  if (!first || second) return null;
  const [box] = first.elements;
  if (box instanceof HTMLTextAreaElement || (box instanceof HTMLInputElement && isTyped(first))) {
    const { value } = box;
    return () => box.value === value && isConnected(box);
  }
  if (box instanceof HTMLSelectElement && first.kind === 'native-select' && !box.multiple)
    return samenessOfList(box);
  return CHOICES.has(first.kind) ? samenessOfChoices(first) : null;
}

const isTyped = ({ kind }: Control): boolean => kind === 'text';
const CHOICES: ReadonlySet<string> = new Set(['radio-group', 'checkbox', 'checkbox-group']);

function samenessOfList(box: HTMLSelectElement): () => boolean {
  const { selectedIndex } = box;
  const chosen = box.options[selectedIndex];
  if (!chosen) return () => box.selectedIndex === selectedIndex && isConnected(box);
  const { value, text } = chosen;
  // The list of all that it offers is made anew after each change of the page.
  return () =>
    box.selectedIndex === selectedIndex &&
    chosen.selected &&
    chosen.text === text &&
    chosen.value === value &&
    contains(box, chosen) &&
    isConnected(box);
}

/** Of choices none of which is made; what is chosen is told by its words, which may change. */
function samenessOfChoices({ elements }: Control): (() => boolean) | null {
  const inputs = elements.flatMap((element) =>
    element instanceof HTMLInputElement ? [element] : [...queryAll(element, 'input')],
  ) as HTMLInputElement[];
  if (inputs.length < elements.length || inputs.some(({ checked }) => checked)) return null;
  return () => inputs.every((input) => !input.checked && isConnected(input));
}
