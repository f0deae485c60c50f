import { factsFor } from './answers';
import { publisherOf, sources } from './fact-text';
import type { Context, ItemDraft } from './types';
import * as say from './english/site-items';

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
      say.sitesPerOrder(province.en, count, alibaba2019.note.replace(/\.$/, '').toLowerCase()),
      ...newer.map(({ sites, source }) => say.atMost(publisherOf(source), sites)),
      ...domains.map((entry) =>
        say.atMostNewDomainsPerOrder(publisherOf(entry.source), entry.count),
      ),
      say.tencentCloudTakes(tencent2022[input.kind]),
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
        text: say.siteConstructionPlan,
        when: say.theEntityHasOrMore(facts.planFromSites),
        chinese: [{ zh: '网站建设方案书', en: say.siteConstructionPlanTerm }],
        facts: [`${path}/later/${index}/facts/planFromSites`],
        source,
      },
    ];
  });
}
