import { factsFor } from '../answers';
import { sources } from '../fact-text';
import type { Context, Group, ItemDraft } from '../types';
import { unknownItem } from '../unknown';

/** What the domain must fulfil before the filing. */
export const domain: Group = {
  id: 'domain',
  title: 'Domain',
  items: (context) => [
    {
      name: 'apex',
      text: 'File the domain itself, without www and without a sub-domain.',
      why: 'Sub-domains of a filed domain need no filing of their own. A website that is reached by IP address alone cannot be filed.',
      source: ['ali-domain-prep-2019', 'huawei-kb-2026', 'seed-basics-2019'],
    },
    {
      name: 'ending',
      text: 'Check that the ending of the domain is approved by MIIT.',
      why: 'Domains with another ending, .org for example, cannot be filed.',
      how: 'Enter the domain above, or look the ending up at domain.miit.gov.cn.',
      source: ['seed-overview', 'tencent-tld-2022', 'ali-faq-tld-2019'],
    },
    {
      name: 'registrar',
      text: 'Have the domain at a registrar in mainland China that MIIT has approved.',
      why: 'A domain bought at alibabacloud.com or another registrar abroad cannot be filed.',
      how: 'Transfer it to a mainland registrar first, or buy one at aliyun.com.',
      source: ['seed-overview', 'seed-prepare', 'ali-domain-prep-2019'],
    },
    {
      name: 'real-name',
      text: 'Complete the real-name verification of the domain, then wait 3 to 5 working days.',
      why: 'The data reach the ministry only after that time. A domain verified before 2018 is verified again.',
      how: 'With another registrar than Alibaba Cloud, ask that registrar.',
      source: ['seed-overview', 'seed-first', 'ali-domain-prep-2019', 'ali-reject-2019'],
    },
    {
      name: 'holder-equal',
      text: 'Check that holder name, certificate type and certificate number of the domain are those of the entity.',
      why: 'MIIT compares all three. Even another document of the same person is a reason to reject.',
      source: ['seed-overview', 'ali-domain-check-2019', 'ali-reject-2019'],
    },
    holder(context),
    ...holderProof(context),
    validity(context),
    foreignRegistered(context),
    onePerWebsite(context),
    certificate(context),
  ],
};

const HOLDERS: Record<string, string> = {
  organization: 'the organisation itself',
  shareholder: 'a shareholder',
  'legal-representative': 'the legal representative',
  'principal-or-senior-executive': 'the principal or a senior executive',
};

function named(holders: readonly string[]): string {
  return holders.map((holder) => HOLDERS[holder] ?? holder).join(', ');
}

function holder({ province, input }: Context): ItemDraft {
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
    why: 'The founding documents name the organisation, a shareholder, a senior executive or the person in charge, and say that some provinces insist on the organisation.',
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

function holderProof(context: Context): ItemDraft[] {
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

function validity({ province, input }: Context): ItemDraft {
  const { path, alibaba2019 } = factsFor(province, input.kind);
  const note = 'domainValidityNote' in alibaba2019 ? alibaba2019.domainValidityNote : null;
  return {
    name: 'validity',
    text: `Check that the domain is valid for more than ${alibaba2019.domainMinRemainingValidityDays} days still; renew it if not.`,
    why:
      note ??
      'The founding documents only ask that it has not expired; the days are those of 2019-09.',
    facts: [
      `${path}/alibaba2019/domainMinRemainingValidityDays`,
      ...(note === null ? [] : [`${path}/alibaba2019/domainValidityNote`]),
    ],
    source: sources('seed-overview', 'ali-domain-prep-2019', alibaba2019.source),
  };
}

function foreignRegistered(context: Context): ItemDraft {
  const { path, alibaba2019 } = factsFor(context.province, context.input.kind);
  const fact = `${path}/alibaba2019/foreignRegisteredDomainAccepted`;
  const name = 'registered-abroad';
  const accepted = alibaba2019.foreignRegisteredDomainAccepted;
  if (accepted === null) {
    return unknownItem(context, {
      name,
      about: 'Whether the province has a rule of its own on domains registered abroad',
      fact,
    });
  }
  return {
    name,
    kind: 'note',
    text: `${context.province.en} ${accepted ? 'accepts' : 'refuses'} domains that are registered abroad, in its own rules (2019-09).`,
    facts: [fact],
    source: alibaba2019.source,
  };
}

function onePerWebsite({ province }: Context): ItemDraft {
  const { seed, current, note } = province.domainsPerWebsite;
  return {
    name: 'one-per-website',
    text: `Plan one website for each domain: ${current.limit} domain per website since ${current.since}.`,
    why: `The founding documents allow ${seed.limit} per website in ${province.en}. ${note.replace(/^Seed allows 10\. /, '').replace(/^Seed and newer rule agree\. /, '')}`,
    facts: [
      'domainsPerWebsite/seed/limit',
      'domainsPerWebsite/current/limit',
      'domainsPerWebsite/current/since',
      'domainsPerWebsite/note',
    ],
    source: sources(seed.source, current.source),
  };
}

function certificate(context: Context): ItemDraft {
  const { path, alibaba2019 } = factsFor(context.province, context.input.kind);
  const fact = `${path}/alibaba2019/domainCertificate`;
  const name = 'certificate';
  if (alibaba2019.domainCertificate === null) {
    return unknownItem(context, { name, about: 'Whether a domain certificate is asked for', fact });
  }
  return {
    name,
    text: `Domain certificate (域名证书): ${alibaba2019.domainCertificate}.`,
    how: 'Download it from the registrar, print it in colour and photograph the print. The picture must have 200 KB to 4 MB: too small is refused as well.',
    chinese: [{ zh: '域名证书', en: 'domain certificate' }],
    facts: [fact],
    source: sources(alibaba2019.source, 'ali-certificate-2019', 'seed-first'),
  };
}
