export const wayOut =
  'Enter one address such as li.si@example.com that you read: notices go there.';

export const eMailAddress = 'e-mail address';

export const hasOddCharacters = (value: string): string =>
  `${value} has characters other than plain letters before the @, which many mail systems do not deliver. Use another address if you can.`;

export const containsASpaceOrMore = 'contains a space or more than one address.';

export const hasNoAt = 'has no @.';

export const hasMoreThanOneAt = 'has more than one @.';

export const hasNothingBeforeTheAt = 'has nothing before the @.';

export const hasNothingAfterTheAt = 'has nothing after the @.';

export const hasADotTooMany = 'has a dot too many before the @.';

export const hasNoEndingIn = (domain: string): string => `has no ending in ${domain}.`;

export const hasNoMailDomain = (domain: string): string =>
  `has ${domain} after the @, which is no mail domain.`;
