import { factsFor } from '../answers';
import { factText, publisherOf, sources } from '../fact-text';
import { remarkFor } from '../for-person';
import type { Context, Group, ItemDraft } from '../types';
import * as say from '../english/groups/province';

/** What the province says besides, in its own words. */
export const province: Group = {
  id: 'province',
  title: say.provinceTitle,
  items: (context) => [edition(context), ...special(context), ...notes(context), ...newer(context)],
};

function edition({ province }: Context): ItemDraft {
  const { publisher, edition: date, source } = province.provincePage;
  return {
    name: 'edition',
    kind: 'note',
    text: say.edition(province.en, province.zh, publisher, date),
    why: say.editionWhy,
    how: say.editionHow,
    facts: ['provincePage/publisher', 'provincePage/edition', 'zh', 'en'],
    source: sources(source, 'seed-basics-2019', 'seed-first', 'seed-overview'),
  };
}

/** Remarks about documents rather than about the province. */
const EDITORIAL = [/^An English 2018 edition/, /^The English edition/];
const INDIVIDUALS_ONLY = [/^Individuals sign AND/, /^Service content for individuals/];

function special({ province, input }: Context): ItemDraft[] {
  return province.special.flatMap((note, index): ItemDraft[] => {
    if (EDITORIAL.some((pattern) => pattern.test(note))) return [];
    if (input.kind === 'organization' && INDIVIDUALS_ONLY.some((only) => only.test(note)))
      return [];
    const { text, source } = factText(note);
    const said = remarkFor(input, text);
    if (said === '') return [];
    return [
      {
        name: `special-${index + 1}`,
        text: said,
        facts: [`special/${index}`],
        source: source.length > 0 ? source : province.provincePage.source,
      },
    ];
  });
}

function notes({ province, input }: Context): ItemDraft[] {
  const { path, alibaba2019 } = factsFor(province, input.kind);
  return alibaba2019.notes.flatMap((note, index): ItemDraft[] => {
    const text = remarkFor(input, factText(note).text);
    if (text === '') return [];
    return [
      {
        name: `note-${index + 1}`,
        kind: 'note',
        text,
        why: say.fromThePageOf2019,
        facts: [`${path}/alibaba2019/notes/${index}`],
        source: alibaba2019.source,
      },
    ];
  });
}

function newer({ province, input }: Context): ItemDraft[] {
  const { path, later } = factsFor(province, input.kind);
  return later.flatMap((entry, index): ItemDraft[] => {
    const text = remarkFor(input, factText(entry.note).text);
    if (text === '') return [];
    return [
      {
        name: `newer-${index + 1}`,
        text,
        why: say.newerThanThePage(publisherOf(entry.source)),
        facts: [`${path}/later/${index}/note`],
        source: entry.source,
      },
    ];
  });
}
