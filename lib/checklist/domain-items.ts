import { factsFor } from './answers';
import { sources } from './fact-text';
import type { Context, ItemDraft } from './types';
import { unknownItem } from './unknown';
import * as say from './english/domain-items';

/** How long the domain must be valid still. */
export function validity({ province, input }: Context): ItemDraft {
  const { path, alibaba2019 } = factsFor(province, input.kind);
  const note = 'domainValidityNote' in alibaba2019 ? alibaba2019.domainValidityNote : null;
  return {
    name: 'validity',
    text: say.validity(alibaba2019.domainMinRemainingValidityDays),
    why: note ?? say.alibabaCloudsGuidesOf2018,
    facts: [
      `${path}/alibaba2019/domainMinRemainingValidityDays`,
      ...(note === null ? [] : [`${path}/alibaba2019/domainValidityNote`]),
    ],
    source: sources('seed-overview', 'ali-domain-prep-2019', alibaba2019.source),
  };
}

/** Whether the province takes domains that are registered abroad. */
export function foreignRegistered(context: Context): ItemDraft {
  const { path, alibaba2019 } = factsFor(context.province, context.input.kind);
  const fact = `${path}/alibaba2019/foreignRegisteredDomainAccepted`;
  const name = 'registered-abroad';
  const accepted = alibaba2019.foreignRegisteredDomainAccepted;
  if (accepted === null) {
    return unknownItem(context, {
      name,
      about: say.whetherTheProvince,
      fact,
    });
  }
  return {
    name,
    kind: 'note',
    text: say.domainsThatAreRegisteredAbroad(context.province.en, accepted),
    facts: [fact],
    source: alibaba2019.source,
  };
}

/** How many domains a website may have. */
export function onePerWebsite({ province }: Context): ItemDraft {
  const { seed, current, note } = province.domainsPerWebsite;
  return {
    name: 'one-per-website',
    text: say.onePerWebsite(current.limit, current.since),
    why: say.onePerWebsiteWhy(
      seed.limit,
      province.en,
      note.replace(/^Seed allows 10\. /, '').replace(/^Seed and newer rule agree\. /, ''),
    ),
    facts: [
      'domainsPerWebsite/seed/limit',
      'domainsPerWebsite/current/limit',
      'domainsPerWebsite/current/since',
      'domainsPerWebsite/note',
    ],
    source: sources(seed.source, current.source, 'ali-limits-2019'),
  };
}

/** Whether a domain certificate is asked for. */
export function certificate(context: Context): ItemDraft {
  const { path, alibaba2019 } = factsFor(context.province, context.input.kind);
  const fact = `${path}/alibaba2019/domainCertificate`;
  const name = 'certificate';
  if (alibaba2019.domainCertificate === null) {
    return unknownItem(context, { name, about: say.whetherADomainCertificate, fact });
  }
  return {
    name,
    text: say.domainCertificate(alibaba2019.domainCertificate),
    how: say.downloadItFromTheRegistrar,
    chinese: [{ zh: '域名证书', en: say.domainCertificateTerm }],
    facts: [fact],
    source: sources(alibaba2019.source, 'ali-certificate-2019', 'seed-first'),
  };
}
