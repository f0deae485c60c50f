import ADJECTIVES from '../english/words/adjectives.json' with { type: 'json' };
import NOUNS from '../english/words/nouns.json' with { type: 'json' };
import VERBS from '../english/words/verbs.json' with { type: 'json' };
import { packed } from '../texts/packed';

/** The words of short texts, packed. */
export const nouns = /* @__PURE__ */ packed(NOUNS);
export const verbs = /* @__PURE__ */ packed(withoutRegular(VERBS));
export const adjectives = /* @__PURE__ */ packed(ADJECTIVES);

/** `confirm/-/-` is `confirm` alone. */
function withoutRegular(table: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(table).map(([zh, forms]) => [zh, forms.replace(/(?:\/-)+$/u, '')]),
  );
}
