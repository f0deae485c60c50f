import fieldData from './data/fields.json';
import headingData from './data/headings.json';
import messageData from './data/messages.json';
import placeholderData from './data/placeholders.json';
import { labelsOf } from './labels-of';
import { normalise } from './normalise';
import type { Field } from './types';

/**
 * Every known text as `normalise` leaves it, and where it stands in the data: all that can be worked out of a text
 * before a page is there.
 */
const fields = fieldData as Field[];

/** A text, and the places in `fields.json` at which it stands: the field and its label or option, by number. */
type Placed = [text: string, ...places: number[]];

function placed(textsOf: (field: Field) => readonly (readonly string[])[]): Placed[] {
  const index = new Map<string, Placed>();
  for (const [at, field] of fields.entries()) {
    for (const [number, wordings] of textsOf(field).entries()) {
      for (const text of new Set(wordings.map(normalise))) {
        const known = index.get(text);
        if (known) known.push(at, number);
        else index.set(text, [text, at, number]);
      }
    }
  }
  return [...index.values()];
}

/** Labels, each with its number among `labelsOf` its field. */
export const labelPlaces = placed((field) => labelsOf(field).map(({ wording }) => [wording]));

/** Options and their aliases. */
export const optionPlaces = placed(({ options = [] }) =>
  options.map(({ zh, aliases = [] }) => [zh, ...aliases]),
);

const textsOf = (known: readonly { zh: string }[]): string[] =>
  known.map(({ zh }) => normalise(zh));

/** In the order of their files. */
export const messageTexts = textsOf(messageData);
export const placeholderTexts = textsOf(placeholderData);
export const headingTexts = textsOf(headingData);

/**
 * Label texts and wordings, sorted, to find those that begin with something. What is one word to `normalise` may be
 * split within it: 电子邮 and 件地址.
 */
export const sortedLabels = [
  ...new Set(fields.flatMap(labelsOf).flatMap(({ wording }) => [wording, normalise(wording)])),
].toSorted((one, other) => (one < other ? -1 : 1));
