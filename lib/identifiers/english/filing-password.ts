export const wayOut =
  'Enter the password that the ministry assigned; it can be retrieved with the entity filing number.';

export const filingPassword = 'filing password';

export const looksLikeAFilingNumber = 'looks like a filing number.';

export const containsASpace = 'contains a space or a line break.';

export const theFilingPassword = (fault: string, wayOut: string): string =>
  `The filing password ${fault} ${wayOut}`;
