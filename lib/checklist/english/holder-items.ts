export const theOrganisationItself = 'the organisation itself';

export const theLegalRepresentative = 'the legal representative';

export const thePrincipalOrASenior = 'the principal or a senior executive';

export const holder = (domainHolder: string): string => `Domain holder: ${domainHolder}.`;

export const whoMayHoldTheDomain = (province: string, named: string): string =>
  `Who may hold the domain in ${province}: ${named} (Alibaba Cloud, 2019-09).`;

export const newer = (named: string): string => `Newer: ${named} only.`;

export const holderWhy =
  'Alibaba Cloud’s guides of 2018–2019 name the organisation, a shareholder, a senior executive or the person in charge, and say that some provinces insist on the organisation.';

export const proofForADomain = 'Proof for a domain that a shareholder or executive holds';

export const proofAboutTheDomainHolder = (domainHolderProof: string): string =>
  `Proof about the domain holder. ${domainHolderProof}`;

export const theDomainIsNotHeld = 'the domain is not held by the organisation itself';
