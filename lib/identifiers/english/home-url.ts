export const wayOut =
  'Enter the address of the home page without http://, such as www.example.com.';

export const removeHttp = 'Remove http://';

export const beginsWithAScheme = 'begins with http:// or https://';

export const removeThePath = 'Remove the path';

export const useSmallLetters = 'Use small letters';

export const containsCapitalLetters = 'contains capital letters';

export const holdsMoreThanOneAddress = (value: string): string =>
  `${value} holds more than one address. Enter one, such as www.example.com.`;

export const isAnIpAddress = (value: string, wayOut: string): string =>
  `${value} is an IP address, and websites without a domain cannot be filed. ${wayOut}`;

export const hasNoDomain = (value: string, wayOut: string): string =>
  `${value} has no domain with an ending in it. ${wayOut}`;

export const hasTheEnding = (value: string, suffix: string, wayOut: string): string =>
  `${value} has the ending ${suffix}, which does not exist. ${wayOut}`;

export const namesAPort = (value: string, wayOut: string): string =>
  `${value} contains a port. ${wayOut}`;

export const isOfAnotherDomain = (
  value: string,
  registrable: string,
  filed: string,
  host: string,
): string =>
  `${value} belongs to ${registrable}, but the website files ${filed}. Enter ${host} or www.${host}.`;

export const reason = (value: string, registrable: string): string =>
  `${value} is a sub-domain of ${registrable}, which the website files. Enter ${registrable} or www.${registrable}.`;
