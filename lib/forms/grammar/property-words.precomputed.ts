import { PROPERTIES } from './properties';

/** What labels ask, in the order of `PROPERTIES`. */
export const properties = /* @__PURE__ */ PROPERTIES.map(({ en, of }) => ({ en, of }));

/** The properties whose words are put together, by their numbers. */
export const propertyPatterns = /* @__PURE__ */ PROPERTIES.flatMap(({ pattern }, place) =>
  pattern === undefined ? [] : [{ pattern, place }],
);

const places = /* @__PURE__ */ sorted();

/** Every word of a property, sorted; one that several have is there for each of them, in their order. */
export const propertyWords = /* @__PURE__ */ places.map(([word]) => word);
/** For each of these words the number of its property. */
export const propertyPlaces = /* @__PURE__ */ places.map(([, place]) => place);

function sorted(): [string, number][] {
  return PROPERTIES.flatMap(({ words }, place) =>
    words.split(' ').map((word): [string, number] => [word, place]),
  ).toSorted(([one], [other]) => (one === other ? 0 : one < other ? -1 : 1));
}
