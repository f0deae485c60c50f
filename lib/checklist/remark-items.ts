import { factText } from './fact-text';
import type { Context, ItemDraft } from './types';
import { unknownItem } from './unknown';
import * as say from './english/remark-items';

/** What the remark of a personal website must say. */
export function remark(context: Context): ItemDraft[] {
  if (context.input.kind === 'organization') return [];
  const { alibaba2019, later } = context.province.individual;
  const longer = later.flatMap(({ facts, source }, index): ItemDraft[] =>
    facts?.remarkMinChars === undefined
      ? []
      : [
          {
            name: `remark-length-${index + 1}`,
            text: say.writeARemark(facts.remarkMinChars),
            facts: [`individual/later/${index}/facts/remarkMinChars`],
            source,
          },
        ],
  );
  const fact = 'individual/alibaba2019/remark';
  if (alibaba2019.remark === null) {
    return [
      ...longer,
      unknownItem(context, {
        name: 'remark',
        about: say.remarkAbout,
        fact,
      }),
    ];
  }
  return [
    ...longer,
    {
      name: 'remark',
      text: say.remark(factText(alibaba2019.remark).text),
      facts: [fact],
      source: alibaba2019.source,
    },
  ];
}
