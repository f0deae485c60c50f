import { PROPERTIES } from './properties';

/** What labels ask, in the order of `PROPERTIES`. */
export const properties = /* @__PURE__ */ PROPERTIES.map(({ en, of }) => ({ en, of }));

/** The properties whose words are put together, by their numbers. */
export const propertyPatterns = /* @__PURE__ */ PROPERTIES.flatMap(({ pattern }, place) =>
  pattern === undefined ? [] : [{ pattern, place }],
);

export const FIRST_PLACE = 48;

const places = /* @__PURE__ */ sorted();

/**
 * Every word of a property, sorted, with spaces between; one that several have is there for each of them, in their
 * order. A text weighs less in the script than a list.
 */
export const propertyWordList = /* @__PURE__ */ places.map(([word]) => word).join(' ');
/** For each of these words the number of its property, as a character from `FIRST_PLACE` on. */
export const propertyPlaceList = /* @__PURE__ */ places
  .map(([, place]) => String.fromCodePoint(FIRST_PLACE + place))
  .join('');

function sorted(): [string, number][] {
  return PROPERTIES.flatMap(({ words }, place) =>
    words.split(' ').map((word): [string, number] => [word, place]),
  ).toSorted(([one], [other]) => (one === other ? 0 : one < other ? -1 : 1));
}
