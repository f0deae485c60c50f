import { explainWord } from '@/lib/rules/naming/words';
import { factsFor } from '../answers';
import { factText, publisherOf, sources } from '../fact-text';
import type { Context, Group, ItemDraft } from '../types';
import { unknownItem } from '../unknown';

/** The name of the website, what it is about, and how many go into one order. */
export const website: Group = {
  id: 'website',
  title: 'Website',
  items: (context) => [
    ...(context.input.kind === 'individual' ? personal(context) : organisation(context)),
    ...context.province.naming.extras.flatMap((extra, index) =>
      extra.appliesTo === 'all' || extra.appliesTo === context.input.kind
        ? [
            {
              name: `name-extra-${index + 1}`,
              text: `Website name in ${context.province.en}: ${factText(extra.rule).text}`,
              facts: [`naming/extras/${index}`],
              source: extra.source,
            },
          ]
        : [],
    ),
    sitesPerOrder(context),
    ...plan(context),
    ...remark(context),
  ],
};

function personal(context: Context): ItemDraft[] {
  return [
    {
      name: 'name',
      text: 'Choose a website name of at least three Chinese characters that says what the site is about: no person, place, company, idiom, symbol or domain.',
      how: 'Try names in the website-name checker.',
      source: ['ali-fields-2019'],
    },
    {
      name: 'personal-content',
      text: 'Keep the website personal: nothing about a branch of trade, a company or its products.',
      how: 'For business content file as an organisation.',
      source: ['seed-basics-2019', 'ali-fields-2019'],
    },
    forbiddenWords(context),
  ];
}

function organisation({ province }: Context): ItemDraft[] {
  return [
    {
      name: 'name',
      text: 'Choose a website name of at least three Chinese characters that relates to the organisation; its full name or a short form is safest.',
      how: `Try names in the website-name checker for ${province.en}.`,
      source: ['ali-fields-2019', 'tencent-naming-2020', 'huawei-kb-2026'],
    },
  ];
}

function forbiddenWords(context: Context): ItemDraft {
  const { words, source } = context.province.naming.forbiddenWordsIndividual;
  const fact = 'naming/forbiddenWordsIndividual/words';
  const name = 'refused-words';
  if (words === null) {
    return unknownItem(context, {
      name,
      about: 'Further words that the province refuses in names of personal websites',
      fact,
    });
  }
  return {
    name,
    kind: 'note',
    text: `${context.province.en} refuses ${words.length} further words in names of personal websites.`,
    chinese: words.map((zh) => ({ zh, en: explainWord(zh).en })),
    facts: [fact],
    source,
  };
}

function sitesPerOrder({ province, input }: Context): ItemDraft {
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

function plan({ province, input }: Context): ItemDraft[] {
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

function remark(context: Context): ItemDraft[] {
  if (context.input.kind === 'organization') return [];
  const { alibaba2019, later } = context.province.individual;
  const longer = later.flatMap(({ facts, source }, index): ItemDraft[] =>
    facts?.remarkMinChars === undefined
      ? []
      : [
          {
            name: `remark-length-${index + 1}`,
            text: `Write a remark of at least ${facts.remarkMinChars} characters.`,
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
        about: 'Whether a remark is asked for in 2019',
        fact,
      }),
    ];
  }
  return [
    ...longer,
    {
      name: 'remark',
      text: `Remark. ${factText(alibaba2019.remark).text}.`,
      facts: [fact],
      source: alibaba2019.source,
    },
  ];
}
