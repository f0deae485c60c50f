import { attribute } from '../read/dom';
import type { ControlItem } from './items';
import { wordIn, wordOf, type Word } from './words';

/** An attribute of the widget's root or else of its first input. */
export function attributeOf({ root, inputs }: ControlItem, name: string): string | null {
  const [input] = inputs;
  return attribute(root, name) ?? (input && input !== root ? attribute(input, name) : null);
}

const REMARK = /[，,。；;（(].*$/u;

/** The label that stands in grey in an empty box: 域名，例如 example.com. */
export function greyLabel(control: ControlItem): Word | null {
  const words = attributeOf(control, 'placeholder')?.replace(REMARK, '');
  const word = words ? wordIn(words) : null;
  return word && word.labels.length > 0 ? word : null;
}

/** The label that a control carries itself, in `aria-label`. */
export function ownLabel(control: ControlItem): Word | null {
  const name = attributeOf(control, 'aria-label');
  const word = name ? wordOf(name) : null;
  return word && word.labels.length > 0 ? word : null;
}
