import { factsFor } from '../answers';
import { factText, publisherOf, sources } from '../fact-text';
import { remarkFor } from '../for-person';
import type { Context, Group, ItemDraft } from '../types';

/** What the province says besides, in its own words. */
export const province: Group = {
  id: 'province',
  title: 'Special to the province',
  items: (context) => [edition(context), ...special(context), ...notes(context), ...newer(context)],
};

function edition({ province }: Context): ItemDraft {
  const { publisher, edition: date, source } = province.provincePage;
  return {
    name: 'edition',
    kind: 'note',
    text: `The rules of ${province.en} (${province.zh}) were read in the page of ${publisher}, edition ${date}. When the page of your order asks for more papers, follow the page.`,
    why: 'The administrations change their rules. What newer descriptions add is said with its source. The rules of the ministry (beian.miit.gov.cn, formerly miitbeian.gov.cn) apply besides.',
    how: 'The rules of the provinces were listed on the home page of the filing site, beian.aliyun.com (MapDataContainer), and through icpbeian.aliyun.com, in Chinese only.',
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
        why: 'From the page of 2019; where a newer note says otherwise, that holds.',
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
        why: `Newer than the page of 2019: ${publisherOf(entry.source)}.`,
        facts: [`${path}/later/${index}/note`],
        source: entry.source,
      },
    ];
  });
}
