import { sources } from './fact-text';
import type { Context, ItemDraft } from './types';
import { unknownItem } from './unknown';

const HOLDERS: Record<string, string> = {
  organization: 'the organisation itself',
  shareholder: 'a shareholder',
  'legal-representative': 'the legal representative',
  'principal-or-senior-executive': 'the principal or a senior executive',
};

function named(holders: readonly string[]): string {
  return holders.map((holder) => HOLDERS[holder] ?? holder).join(', ');
}

/** Who may hold the domain. */
export function holder({ province, input }: Context): ItemDraft {
  if (input.kind === 'individual') {
    const { domainHolder, source } = province.individual.alibaba2019;
    return {
      name: 'holder',
      text: `Domain holder: ${domainHolder}.`,
      facts: ['individual/alibaba2019/domainHolder'],
      source: sources('seed-overview', source),
    };
  }
  const { domainHolderAllowed, source } = province.enterprise.alibaba2019;
  const newer = province.enterprise.later.flatMap((entry, index) =>
    entry.facts?.holderAllowed
      ? [{ index, source: entry.source, holders: entry.facts.holderAllowed }]
      : [],
  );
  return {
    name: 'holder',
    text: [
      `Who may hold the domain in ${province.en}: ${named(domainHolderAllowed)} (Alibaba Cloud, 2019-09).`,
      ...newer.map(({ holders }) => `Newer: ${named(holders)} only.`),
    ].join(' '),
    why: 'Alibaba Cloud’s guides of 2018–2019 name the organisation, a shareholder, a senior executive or the person in charge, and say that some provinces insist on the organisation.',
    facts: [
      'enterprise/alibaba2019/domainHolderAllowed',
      ...newer.map(({ index }) => `enterprise/later/${index}/facts/holderAllowed`),
    ],
    source: sources(
      'seed-overview',
      source,
      newer.map((entry) => entry.source),
    ),
  };
}

/** What proves that a shareholder or executive may hold it. */
export function holderProof(context: Context): ItemDraft[] {
  if (context.input.kind === 'individual') return [];
  const { domainHolderProof, source } = context.province.enterprise.alibaba2019;
  const fact = 'enterprise/alibaba2019/domainHolderProof';
  const name = 'holder-proof';
  if (domainHolderProof === null) {
    return [
      unknownItem(context, {
        name,
        about: 'Proof for a domain that a shareholder or executive holds',
        fact,
      }),
    ];
  }
  return [
    {
      name,
      text: `Proof about the domain holder. ${domainHolderProof}`,
      when: 'the domain is not held by the organisation itself',
      facts: [fact],
      source,
    },
  ];
}
