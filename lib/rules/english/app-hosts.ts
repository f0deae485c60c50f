export const title = 'An App files the hosts that it calls, as they are called';

export const checks =
  'The hosts of an App: real ones, of the entity’s own domains, down to the fourth level.';

export const enter = (host: string): string => `Enter ${host}`;

export const standsForManyHosts = (written: string): string =>
  `${written} stands for many hosts: an App files each host that it calls. Write them out.`;

export const isNotAHost = (written: string): string =>
  `${written} is not a host: it has no ending that exists, or a character that domains cannot have. Enter a host such as “api.example.com”.`;

export const isANameThatGives = (written: string, provider: string): string =>
  `${written} is a name that ${provider} gives to its customers: the domains of an App must be held by the entity that files. Point a domain of your own there and file that.`;

export const hasLevelsBelow = (
  written: string,
  count: number,
  registrable: string,
  filed: string,
): string =>
  `${written} has ${count} levels below ${registrable}: hosts are filed down to the fourth level. Enter ${filed} and ask the provider whether that is enough.`;

export const isWrittenAsAWeb = (written: string, host: string): string =>
  `${written} is written as a web address or with full-width characters: the field takes the host alone. Enter ${host}.`;
