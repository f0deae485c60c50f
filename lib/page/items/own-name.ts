import { attribute } from '../read/dom';
import type { ControlItem } from './items';
import { wordOf, type Word } from './words';

/** An attribute of the widget's root or else of its first input. */
export function attributeOf({ root, inputs }: ControlItem, name: string): string | null {
  const [input] = inputs;
  return attribute(root, name) ?? (input && input !== root ? attribute(input, name) : null);
}

/** The label that a control carries itself, in `aria-label`. */
export function ownLabel(control: ControlItem): Word | null {
  const name = attributeOf(control, 'aria-label');
  const word = name ? wordOf(name) : null;
  return word && word.labels.length > 0 ? word : null;
}
