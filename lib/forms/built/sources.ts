import data from '../data/sources.json';
import english from '../english/sources.json';
import type { Source } from '../sources';
import { withEnglish } from '../with-english';

type Named = Source & { id: string };

/** By their ids. */
export const sources = /* @__PURE__ */ byId();

function byId(): Record<string, Source> {
  const named = Object.entries(data).map(([id, source]) => ({ id, ...source }));
  const whole = withEnglish<Named>('sources.json', named, english, ({ id }) => id);
  return Object.fromEntries(whole.map(({ id, ...source }) => [id, source]));
}
