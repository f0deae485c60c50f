export const title = 'A domain is entered as it was registered, without www or sub-domain';

export const checks = 'Whether a domain is entered as it was registered.';

export const isANameThatGives = (written: string, host: string | undefined): string =>
  `${written} is a name that ${host} gives to its customers: the holder of a filed domain is the entity that files. Register a domain of your own and file that.`;

export const subdomainOf = (
  written: string,
  reasonAgainst: string,
  registrable: string | undefined,
): string =>
  `${written} ${reasonAgainst} ${registrable ? `Enter ${registrable}.` : 'Enter a domain such as “example.com”.'}`;

export const enter = (registrable: string): string => `Enter ${registrable}`;

export const isNotADomain =
  'is not a domain: it has no ending that exists, or a character that domains cannot have.';

export const isASubDomain =
  'is a sub-domain: a filing takes the domain that was registered, and its sub-domains need no filing of their own.';

export const isWrittenAsAWeb =
  'is written as a web address or with full-width characters: the field takes the domain alone.';
