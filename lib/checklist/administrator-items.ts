import { factText } from './fact-text';
import type { Context, ItemDraft } from './types';
import { unknownItem } from './unknown';
import * as say from './english/administrator-items';

/** Limits for the website administrators of an organisation. */
export function administratorItems(context: Context): ItemDraft[] {
  const { province, input } = context;
  if (input.kind === 'individual') return [];
  const { administratorLimits, later } = province.enterprise;
  const oldest = later.flatMap((entry, index) =>
    entry.facts?.websiteAdministratorMaxAge === undefined
      ? []
      : [
          {
            name: 'administrator-age',
            text: say.administratorAge(entry.facts.websiteAdministratorMaxAge),
            facts: [`enterprise/later/${index}/facts/websiteAdministratorMaxAge`],
            source: entry.source,
          },
        ],
  );
  if (administratorLimits === null) {
    return [
      ...oldest,
      unknownItem(context, {
        name: 'limit',
        about: say.limitAbout,
        fact: 'enterprise/administratorLimits',
      }),
    ];
  }
  return [
    ...oldest,
    ...administratorLimits.map(({ rule, source }, index) => ({
      name: `limit-${index + 1}`,
      text: factText(rule).text,
      facts: [`enterprise/administratorLimits/${index}`],
      source,
    })),
  ];
}
