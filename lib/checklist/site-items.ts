import { factsFor } from './answers';
import { publisherOf, sources } from './fact-text';
import type { Context, ItemDraft } from './types';

/** How many websites go into one order. */
export function sitesPerOrder({ province, input }: Context): ItemDraft {
  const { alibaba2019, tencent2022 } = province.sitesPerOrder;
  const { path, later } = factsFor(province, input.kind);
  const count = alibaba2019[input.kind];
  const newer = later.flatMap((entry, index) =>
    entry.facts?.sitesPerOrder === undefined
      ? []
      : [{ index, source: entry.source, sites: entry.facts.sitesPerOrder }],
  );
  const domains = later.flatMap((entry, index) =>
    entry.facts && 'newDomainsPerOrder' in entry.facts
      ? [{ index, source: entry.source, count: entry.facts.newDomainsPerOrder }]
      : [],
  );
  return {
    name: 'sites-per-order',
    text: [
      `Websites in one order in ${province.en}: ${count === 'multiple' ? 'several' : count} (Alibaba Cloud, 2019-09; ${alibaba2019.note.replace(/\.$/, '').toLowerCase()}).`,
      ...newer.map(({ sites, source }) => `${publisherOf(source)}: at most ${sites}.`),
      ...domains.map(
        (entry) => `${publisherOf(entry.source)}: at most ${entry.count} new domains per order.`,
      ),
      `Tencent Cloud takes ${tencent2022[input.kind]}.`,
    ].join(' '),
    why: tencent2022.note,
    facts: [
      `sitesPerOrder/alibaba2019/${input.kind}`,
      'sitesPerOrder/alibaba2019/note',
      `sitesPerOrder/tencent2022/${input.kind}`,
      'sitesPerOrder/tencent2022/note',
      ...newer.map(({ index }) => `${path}/later/${index}/facts/sitesPerOrder`),
      ...domains.map(({ index }) => `${path}/later/${index}/facts/newDomainsPerOrder`),
    ],
    source: sources(
      alibaba2019.source,
      tencent2022.source,
      newer.map(({ source }) => source),
      domains.map(({ source }) => source),
    ),
  };
}

/** From how many websites on a construction plan is asked for. */
export function plan({ province, input }: Context): ItemDraft[] {
  const { path, later } = factsFor(province, input.kind);
  return later.flatMap(({ facts, source }, index): ItemDraft[] => {
    if (facts?.planFromSites === undefined) return [];
    const few = /^\d+$/.test(input.sites) && Number(input.sites) < facts.planFromSites;
    if (few) return [];
    return [
      {
        name: `plan-from-sites-${index + 1}`,
        text: 'Site construction plan.',
        when: `the entity has ${facts.planFromSites} or more websites`,
        chinese: [{ zh: '网站建设方案书', en: 'site construction plan' }],
        facts: [`${path}/later/${index}/facts/planFromSites`],
        source,
      },
    ];
  });
}
