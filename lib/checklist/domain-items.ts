import { factsFor } from './answers';
import { sources } from './fact-text';
import type { Context, ItemDraft } from './types';
import { unknownItem } from './unknown';

/** How long the domain must be valid still. */
export function validity({ province, input }: Context): ItemDraft {
  const { path, alibaba2019 } = factsFor(province, input.kind);
  const note = 'domainValidityNote' in alibaba2019 ? alibaba2019.domainValidityNote : null;
  return {
    name: 'validity',
    text: `Check that the domain is still valid for more than ${alibaba2019.domainMinRemainingValidityDays} days; renew it if not.`,
    why:
      note ??
      'Alibaba Cloud’s guides of 2018–2019 only ask that it has not expired; the days are those of 2019-09.',
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

/** How many domains a website may have. */
export function onePerWebsite({ province }: Context): ItemDraft {
  const { seed, current, note } = province.domainsPerWebsite;
  return {
    name: 'one-per-website',
    text: `Plan one website for each domain: ${current.limit} domain per website since ${current.since}.`,
    why: `Alibaba Cloud’s guides of 2018–2019 allow ${seed.limit} per website in ${province.en}. ${note.replace(/^Seed allows 10\. /, '').replace(/^Seed and newer rule agree\. /, '')}`,
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
