export const establishmentOffice = 'establishment office';

export const civilAffairs = 'civil affairs';

export const marketRegulation = 'market regulation';

export const governmentBody = 'government body';

export const publicInstitution = 'public institution';

export const massOrganisation = 'mass organisation';

export const foreignNewsOffice = 'foreign news office';

export const lawFirm = 'law firm';

export const notaryOffice = 'notary office';

export const grassRootsLegalService = 'grass-roots legal service';

export const forensicInstitute = 'forensic institute';

export const arbitrationCommission = 'arbitration commission';

export const foreignCulturalCentre = 'foreign cultural centre';

export const socialOrganisation = 'social organisation';

export const privateNonEnterpriseUnit = 'private non-enterprise unit';

export const tourismOffice = 'tourism office';

export const religiousInstitution = 'religious institution';

export const tradeUnion = 'trade union';

export const soleTrader = 'sole trader';

export const wayOut =
  'Enter the 18 characters printed as 统一社会信用代码 (unified social credit code) on the licence.';

export const creditCode = 'credit code';

export const isOfTheOldKind = (value: string): string =>
  `${value} is a business licence number of the old kind (15 digits), not a credit code. Use the combined licence, which shows the 18-character code.`;

export const reason = (value: string, foreign: string, wayOut: string): string =>
  `${value} contains ${foreign}, but a credit code has only digits and capital letters. ${wayOut}`;

export const hasButACreditCode = (value: string, count: string, wayOut: string): string =>
  `${value} has ${count}, but a credit code has 18. ${wayOut}`;

export const readsLikeTheNumber = (value: string, wayOut: string): string =>
  `${value} reads like the number of a resident ID card, not a credit code. ${wayOut}`;

export const replaced = (letter: string, looksLike: string): string =>
  `${letter} with ${looksLike}`;

export const containsButTheLettersIO = (value: string, list: string): string =>
  `${value} contains ${list}, but the letters I, O, S, V and Z never occur in a credit code. Compare it with the licence: digits look alike.`;

export const replace = (replaced: string): string => `Replace ${replaced}`;

export const endsInButItsCheckCharacter = (
  value: string,
  charAt: string,
  expected: string,
): string =>
  `${value} ends in ${charAt}, but its check character should be ${expected}: probably one character is mistyped. Compare it with the licence; a few early codes of Fujian are exceptions.`;

export const hasInPlace17But = (value: string, charAt: string, inner: string): string =>
  `${value} has ${charAt} in place 17, where ${inner} is expected. Compare it with the licence; a few early codes of Fujian are exceptions.`;
