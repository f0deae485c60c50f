export const title =
  'The authenticity statement is signed, sealed and filled in as the province asks';

export const checks = 'What the authenticity statement must show, when one is chosen.';

export const theStatementIsRefusedWhen = (name: string, list: string): string =>
  `${name}: the statement is refused when a signature, seal or detail is missing. Check that it has ${list}.`;

export const found = 'the form of this province, filled in with a black pen';

export const theAdministratorsSignatureInBlockStyle =
  'the administrator’s signature in block style';

export const theCompanySeal = 'the company seal';

export const theFingerprintThatAsks = (province: string): string =>
  `the fingerprint that ${province} asks for`;

export const eachDomainWithTheChinese = 'each domain with the Chinese short name of its registrar';

export const theDeclarationCopiedByHand = 'the declaration copied by hand';

export const allDomainsOnTheOne = 'all domains on the one sheet';

export const allDomainsInTheDomain = 'all domains in the domain field';
