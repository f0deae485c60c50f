import { INSTANCES, PLACES } from './choices.js';

/** How long the gallery's servers take to answer. */
const ANSWER = 400;
const DEBOUNCE = 250;

const answered = (value) => new Promise((resolve) => setTimeout(() => resolve(value), ANSWER));

/** What a list suggests before anything is typed. */
export const SUGGESTED = INSTANCES.slice(0, 5);

/**
 * Looks instances up when nothing has been typed for a while; what came too late is thrown away, and the suggestions
 * come back when nothing is typed any more.
 */
export function searchInstances(give, suggested) {
  let latest = 0;
  return (query) => {
    const mine = ++latest;
    give([]);
    setTimeout(async () => {
      if (mine !== latest) return;
      const found = query ? INSTANCES.filter(({ label }) => label.includes(query)) : suggested;
      const options = await answered(found);
      if (mine === latest) give(options);
    }, DEBOUNCE);
  };
}

/** The places below one, `leaf` where none are; below nothing the provinces. */
export async function placesBelow(value) {
  const find = (places) =>
    places.find((place) => place.value === value) ??
    places.map(({ children }) => children && find(children)).find(Boolean);
  const below = value === undefined ? PLACES : (find(PLACES)?.children ?? []);
  return answered(below.map(({ value, label, children }) => ({ value, label, leaf: !children })));
}
