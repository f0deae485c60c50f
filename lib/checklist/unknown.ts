import type { Context, ItemDraft } from './types';

const ASK = 'Ask the provider before you start.';

/** The item for a fact that nobody stated: it says that it is unknown, and who may know. */
export function unknownItem(
  { province }: Context,
  { name, about, fact }: { name: string; about: string; fact: string },
): ItemDraft {
  return {
    name,
    kind: 'note',
    text: `${about}: not known for ${province.en}. ${ASK}`,
    unknown: true,
    facts: [fact],
    source: province.provincePage.source,
  };
}
