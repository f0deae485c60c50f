import { sources } from './fact-text';
import type { Context, ItemDraft } from './types';
import { unknownItem } from './unknown';
import * as say from './english/holder-items';

const HOLDERS: Record<string, string> = {
  organization: say.theOrganisationItself,
  shareholder: 'a shareholder',
  'legal-representative': say.theLegalRepresentative,
  'principal-or-senior-executive': say.thePrincipalOrASenior,
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
      text: say.holder(domainHolder),
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
      say.whoMayHoldTheDomain(province.en, named(domainHolderAllowed)),
      ...newer.map(({ holders }) => say.newer(named(holders))),
    ].join(' '),
    why: say.holderWhy,
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
        about: say.proofForADomain,
        fact,
      }),
    ];
  }
  return [
    {
      name,
      text: say.proofAboutTheDomainHolder(domainHolderProof),
      when: say.theDomainIsNotHeld,
      facts: [fact],
      source,
    },
  ];
}
