import { fields } from './built/fields';
import { labelsOf } from './labels-of';
import { normalise } from './normalise';

let labels: readonly string[] | undefined;

/**
 * Label texts and wordings, sorted, to find those that begin with something. What is one word to `normalise` may be
 * split within it: 电子邮 and 件地址.
 */
export const sortedLabels = (): readonly string[] => (labels ??= sorted());

function sorted(): string[] {
  const texts = fields.flatMap(labelsOf).flatMap(({ wording }) => [wording, normalise(wording)]);
  return [...new Set(texts)].toSorted();
}
